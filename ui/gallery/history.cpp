#include "ui/gallery/history.h"

#include "ui/gallery/history_worker.h"

namespace darkroom::ui {

History::History(HistoryOptions options, QObject* parent)
    : QObject(parent)
    , m_worker(new HistoryWorker(std::move(options)))
{
    qRegisterMetaType<HistoryFacts>();
    qRegisterMetaType<QVector<PictureEntry>>();
    qRegisterMetaType<RestoredSettings>();
    qRegisterMetaType<Problem>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HistoryWorker::changed, this, &History::changed);
    connect(m_worker, &HistoryWorker::found, this, &History::found);
    connect(m_worker, &HistoryWorker::settingsFetched, this, &History::settingsFetched);
    connect(m_worker, &HistoryWorker::problemArose, this, &History::problemArose);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start(QThread::LowPriority);
}

History::~History()
{
    m_worker->cancel();
    m_thread.quit();
    m_thread.wait();
}

void History::open()
{
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::open);
}

void History::setFolders(const QStringList& folders)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folders] { worker->setFolders(folders); });
}

void History::record(const QString& path)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->record(path); });
}

void History::find(const PictureFilter& filter)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, filter] { worker->find(filter); });
}

void History::fetchSettings(qint64 id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->fetchSettings(id); });
}

void History::setStars(const QVector<qint64>& ids, int stars)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids, stars] { worker->setStars(ids, stars); });
}

void History::setTags(qint64 id, const QStringList& tags)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, tags] { worker->setTags(id, tags); });
}

void History::moveToTrash(const QVector<qint64>& ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->moveToTrash(ids); });
}

void History::takeFromTrash(const QVector<qint64>& ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->takeFromTrash(ids); });
}

} // namespace darkroom::ui
