#pragma once

#include "darkroom/checkpoint/model_list.h"
#include "ui/session/session_state.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace darkroom::ui {

using ListedModels = QVector<checkpoint::ListedModel>;

/// The models in the folders that the user named. Folders are looked through on a thread of its own; what was found comes as it is found. GUI thread.
class ModelLibrary : public QObject {
    Q_OBJECT

public:
    /// `file` keeps what was found, so that a look at the same folders is quick.
    explicit ModelLibrary(const QString& file, QObject* parent = nullptr);
    /// Stops what goes on and joins the thread.
    ~ModelLibrary() override;

    /// Looks through the folders; a look that goes on begins anew.
    void scan(const QStringList& folders);
    void star(const QString& path, bool isStarred);

signals:
    /// Emitted from any thread; `isComplete` when nothing more comes of this look.
    void found(const darkroom::ui::ListedModels& models, bool isComplete);
    void problemArose(const darkroom::ui::Problem& problem);

private:
    struct Star {
        std::filesystem::path model;
        bool isStarred = false;
    };

    void work(const std::stop_token& quit);
    void lookThrough(checkpoint::ModelList& list, const std::vector<std::filesystem::path>& folders, const std::stop_token& stop);
    void takeStars(checkpoint::ModelList& list);
    void tell(const checkpoint::ModelList& list, bool isComplete);
    /// What fails becomes a problem for the banner.
    void attempt(const QString& what, const std::function<void()>& act);

    const std::filesystem::path m_file;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::vector<std::filesystem::path>> m_wanted; ///< Guarded by the mutex; so the next two.
    std::deque<Star> m_stars;
    std::stop_source m_stop; ///< Of the look that goes on.
    std::jthread m_thread;   // last: it ends before what it uses
};

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::ListedModels)
