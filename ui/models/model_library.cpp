#include "ui/models/model_library.h"

#include "darkroom/base/error.h"
#include "ui/language/core_texts.h"

#include <chrono>
#include <system_error>
#include <utility>

namespace darkroom::ui {

namespace {

/// News while a look goes on come no closer than this.
constexpr std::chrono::milliseconds kBetweenNews{200};

} // namespace

ModelLibrary::ModelLibrary(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file.toStdString())
{
    qRegisterMetaType<ListedModels>();
    qRegisterMetaType<Problem>();
    m_thread = std::jthread([this](const std::stop_token& quit) { work(quit); });
}

ModelLibrary::~ModelLibrary()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
    }
    m_thread.join();
}

void ModelLibrary::scan(const QStringList& folders)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& folder : folders) {
        paths.emplace_back(folder.toStdString());
    }
    const std::lock_guard lock(m_mutex);
    m_wanted = std::move(paths);
    m_stop.request_stop();
    m_changed.notify_one();
}

void ModelLibrary::star(const QString& path, bool isStarred)
{
    const std::lock_guard lock(m_mutex);
    m_stars.push_back({path.toStdString(), isStarred});
    m_changed.notify_one();
}

void ModelLibrary::work(const std::stop_token& quit)
{
    checkpoint::ModelList list(m_file);
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, quit, [this] { return m_wanted || !m_stars.empty(); }) || quit.stop_requested()) {
            return;
        }
        const std::optional<std::vector<std::filesystem::path>> folders = std::exchange(m_wanted, std::nullopt);
        m_stop = std::stop_source();
        const std::stop_token stop = m_stop.get_token();
        lock.unlock();
        takeStars(list);
        if (folders) {
            lookThrough(list, *folders, stop);
        }
    }
}

void ModelLibrary::lookThrough(checkpoint::ModelList& list, const std::vector<std::filesystem::path>& folders, const std::stop_token& stop)
{
    std::vector<std::filesystem::path> there;
    for (const std::filesystem::path& folder : folders) {
        std::error_code error;
        if (std::filesystem::is_directory(folder, error)) {
            there.push_back(folder);
        } else {
            emit problemArose({tr("The folder of models %1 is not there. Bring it back, or take it off the list of models.")
                                   .arg(QString::fromStdString(folder.string())),
                tr("Looking for models"), Remedy::None});
        }
    }
    auto last = std::chrono::steady_clock::now() - kBetweenNews;
    attempt(tr("Looking for models"), [&] {
        const bool isComplete = list.scan(realFileSystem(), there, stop, [&] {
            takeStars(list);
            if (std::chrono::steady_clock::now() - last >= kBetweenNews) {
                last = std::chrono::steady_clock::now();
                tell(list, false);
            }
        });
        tell(list, isComplete);
    });
}

void ModelLibrary::takeStars(checkpoint::ModelList& list)
{
    while (true) {
        Star star;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stars.empty()) {
                return;
            }
            star = m_stars.front();
            m_stars.pop_front();
        }
        attempt(tr("Keeping the star of a model"), [&] { list.star(realFileSystem(), star.model, star.isStarred); });
    }
}

void ModelLibrary::tell(const checkpoint::ModelList& list, bool isComplete)
{
    emit found(ListedModels(list.models().begin(), list.models().end()), isComplete);
}

void ModelLibrary::attempt(const QString& what, const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        emit problemArose({coreText(error.sentence()), what, Remedy::None});
    }
}

} // namespace darkroom::ui
