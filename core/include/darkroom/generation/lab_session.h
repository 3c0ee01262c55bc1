#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "darkroom/base/request.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace darkroom {

/// What the numbers of a session were made with.
struct LabMachine {
    std::string modelName;
    std::string modelHash; ///< SHA-256, hex.
    std::string device;    ///< As Model::deviceName() tells it.
    std::string precision; ///< "fp32", never "auto".
    std::string library;   ///< As libraryVersions() tells it.
    std::string program;   ///< "Darkroom 1.0.0"

    bool operator==(const LabMachine&) const = default;
};

struct LabSessionLane {
    GenerationRequest request; ///< As effective: it repeats the picture.
    std::string label;
    Image picture;

    bool operator==(const LabSessionLane&) const = default;
};

/// Lanes that stand beside each other.
struct LabSessionRow {
    std::string label;
    std::size_t first = 0;
    std::size_t count = 0;
    bool isClassifier = false; ///< Its lanes differ in the classifier's scale, not in w.
    std::vector<int> turns;    ///< For "when does w matter": the first step at the new w of each lane; otherwise empty.

    bool operator==(const LabSessionRow&) const = default;
};

/// All lanes of the lab with their pictures, so that they can be developed again and compared.
struct LabSession {
    LabMachine machine;
    std::vector<LabSessionLane> lanes;
    std::vector<LabSessionRow> rows;
    std::vector<std::size_t> batches; ///< How many lanes ran together, in order: a batch of another size sums in another order.

    bool operator==(const LabSession&) const = default;
};

/// JSON of the format "darkroom-lab", version 1: machine, rows, batches, and for each lane its request, its picture as PNG in base 64 and the SHA-256 of
/// its pixels. Reading throws Error{Format} naming the file and the field: another format, a newer version, a picture that is damaged, rows or
/// batches that don't fit the lanes.
Json toJson(const LabSession& session);
LabSession labSessionFromJson(const Json& json, const std::string& origin);
/// The same as a file. Throws Error{File} too.
void writeLabSession(FileSystem& files, const std::filesystem::path& file, const LabSession& session);
LabSession readLabSession(const std::filesystem::path& file);

/// How far a lane's picture is from the recorded one, in 8-bit levels.
struct LaneDifference {
    int greatest = 0;
    double rms = 0.0;
    bool isSameSize = true; ///< Otherwise nothing could be compared.

    bool operator==(const LaneDifference&) const = default;
};

/// What came of developing a session again.
struct LabReplay {
    std::vector<LaneDifference> lanes;
    std::vector<std::string> reasons; ///< What differs in the machine, as sentences.

    bool isIdentical() const;
    int greatest() const;
};

/// Pictures in the order of the session's lanes. Throws Error{Internal} when they are not as many.
LabReplay compareReplay(const LabSession& recorded, const LabMachine& machine, std::span<const Image> pictures);

/// "Bit-identical: all 5 pictures are the recorded ones." or the largest difference and why, sentence by sentence.
std::vector<std::string> replaySentences(const LabReplay& replay);
/// The same as one text.
std::string replayText(const LabReplay& replay);

} // namespace darkroom
