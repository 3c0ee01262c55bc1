#include "darkroom/base/picture_file.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/history.h"
#include "ui/gallery/history_database.h"
#include "ui/gallery/picture_scan.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

constexpr int kPictures = 20000;
constexpr int kSide = 128;
constexpr int kFrames = 600;

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

/// So many pictures of plain colours, each with settings of its own.
void savePictures(const QString& folder)
{
    PictureFacts facts;
    facts.modelName = "Icons";
    for (int i = 0; i < kPictures; ++i) {
        Image picture{kSide, kSide, std::vector<std::uint8_t>(kSide * kSide * 3, static_cast<std::uint8_t>(i % 251))};
        GenerationRequest request;
        request.prompt = "picture " + std::to_string(i % 977) + " of many";
        request.seed = static_cast<std::uint64_t>(i);
        savePicture(folder.toStdString(), picture, request, facts);
    }
}

void measureDatabase(const QString& file, const QString& folder)
{
    QElapsedTimer clock;
    HistoryDatabase database(file);
    clock.start();
    scanFolders(database, {folder}, [] { return false; });
    std::printf("made anew from %d pictures  %8.0f ms\n", kPictures, milliseconds(clock));
    clock.restart();
    scanFolders(database, {folder}, [] { return false; });
    std::printf("nothing new found           %8.0f ms\n", milliseconds(clock));
    PictureFilter filter;
    filter.words = QStringLiteral("many 97");
    clock.restart();
    const auto found = database.find(filter).size();
    std::printf("search, %6d found         %8.0f ms\n", static_cast<int>(found), milliseconds(clock));
    clock.restart();
    database.find({});
    std::printf("all of them                 %8.0f ms\n", milliseconds(clock));
}

/// Scrolls through everything, a frame after the other, while thumbnails are read behind it.
void measureScrolling(QApplication& application, const QString& file, const QString& folder)
{
    History history({file, {folder}});
    QUndoStack undo;
    GalleryPage page(history, undo, folder + QStringLiteral("/.thumbnails"));
    page.resize(1280, 800);
    page.show();
    auto* view = page.findChild<QListView*>(QStringLiteral("gallery"));
    history.open();
    while (view->model()->rowCount() < kPictures) {
        application.processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::vector<double> frames;
    QElapsedTimer clock;
    for (int i = 0; i < kFrames; ++i) {
        clock.start();
        view->verticalScrollBar()->setValue(static_cast<int>(static_cast<double>(view->verticalScrollBar()->maximum()) * i / kFrames));
        application.processEvents();
        view->viewport()->repaint();
        frames.push_back(milliseconds(clock));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("a frame while scrolling     %8.2f ms (median), %.2f ms (99 of 100)\n", frames[frames.size() / 2],
        frames[frames.size() * 99 / 100]);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme theme;
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(QStringLiteral("Pictures"));
    savePictures(pictures);
    const QString file = folder.filePath(QStringLiteral("history.db"));
    measureDatabase(file, pictures);
    measureScrolling(application, file, pictures);
    return 0;
}
