#include "ui/session/background_writer.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "ui/language/core_texts.h"

#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace darkroom::ui {

BackgroundWriter::BackgroundWriter(QString path, QObject* parent)
    : BackgroundWriter(std::move(path), realFileSystem(), parent)
{
}

BackgroundWriter::BackgroundWriter(QString path, FileSystem& files, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
    , m_thread([this](std::stop_token quit) { work(std::move(quit)); })
{
}

BackgroundWriter::~BackgroundWriter()
{
    m_thread.request_stop();
    m_thread.join();
}

void BackgroundWriter::write(Content content)
{
    const std::lock_guard lock(m_mutex);
    m_waiting = std::move(content);
    m_changed.notify_one();
}

void BackgroundWriter::work(std::stop_token quit)
{
    while (true) {
        std::optional<Content> content;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, quit, [this] { return m_waiting.has_value(); });
            content = std::exchange(m_waiting, std::nullopt);
        }
        if (!content) {
            return; // asked to quit, and nothing is left
        }
        writeNow(*content);
    }
}

void BackgroundWriter::writeNow(const Content& content)
{
    try {
        const std::filesystem::path path(m_path.toStdString());
        m_files.createDirectories(path.parent_path());
        writeFileAtomically(m_files, path, content());
        m_failing = false;
    } catch (const Error& error) {
        if (!std::exchange(m_failing, true)) {
            emit failed(coreText(error.sentence()));
        }
    }
}

} // namespace darkroom::ui
