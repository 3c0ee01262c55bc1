#pragma once

#include <QObject>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace darkroom {
class FileSystem;
}

namespace darkroom::ui {

/// Writes one file on a thread of its own, always the newest content and whole: by a temporary name, flush and rename. GUI thread.
class BackgroundWriter : public QObject {
    Q_OBJECT

public:
    using Content = std::function<std::string()>;

    explicit BackgroundWriter(QString path, QObject* parent = nullptr);
    /// Over other files; they outlive it.
    BackgroundWriter(QString path, FileSystem& files, QObject* parent = nullptr);
    /// Writes what still waits.
    ~BackgroundWriter() override;

    /// Takes the place of what was not written yet; `content` is called on the writer's thread and owns what it needs.
    void write(Content content);

signals:
    /// From the writer's thread, once until a write succeeds again.
    void failed(const QString& sentence);

private:
    void work(std::stop_token quit);
    void writeNow(const Content& content);

    const QString m_path;
    FileSystem& m_files;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Content> m_waiting; ///< Guarded by the mutex.
    bool m_failing = false;           ///< Writer's thread only.
    std::jthread m_thread;            // last: it ends before what it uses
};

} // namespace darkroom::ui
