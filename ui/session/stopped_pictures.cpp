#include "ui/session/stopped_pictures.h"

#include "ui/session/session.h"
#include "ui/views/saved_notice.h"
#include "ui/views/viewer.h"

namespace darkroom::ui {

StoppedPictures::StoppedPictures(Session& session, Viewer& viewer, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_viewer(viewer)
{
    connect(&m_session.worker(), &Worker::labHappened, this, &StoppedPictures::take, Qt::QueuedConnection);
    connect(&m_session, &Session::pictureKept, this, &StoppedPictures::takeKept);
    connect(&m_viewer, &Viewer::lookChanged, this, &StoppedPictures::refresh);
    connect(&m_viewer.notice(), &SavedNotice::keepRequested, this, &StoppedPictures::keepShown);
}

void StoppedPictures::take(const LabEvent& event)
{
    if (const auto* kept = std::get_if<RunKept>(&event)) {
        m_inMemory.insert(kept->run);
    } else if (const auto* dropped = std::get_if<RunsDropped>(&event)) {
        for (const RunId run : dropped->runs) {
            m_inMemory.remove(run);
        }
    }
    refresh();
}

void StoppedPictures::takeKept(const RunRecordPtr& record)
{
    m_decoding = 0;
    if (!record->picture.isNull()) {
        m_viewer.takeKept(record, m_session.records());
    }
    if (!record->file.isEmpty()) {
        emit saved(record->file);
    }
    refresh();
}

void StoppedPictures::refresh()
{
    const RunRecordPtr& record = m_viewer.record();
    if (record) {
        m_viewer.notice().setKeeping(m_decoding == record->run ? SavedNotice::Keeping::Running
                : m_inMemory.contains(record->run)             ? SavedNotice::Keeping::Possible
                                                               : SavedNotice::Keeping::Gone);
    }
}

void StoppedPictures::keepShown()
{
    const RunRecordPtr& record = m_viewer.record();
    const bool isStopped = record && record->stoppedAfter > 0 && record->picture.isNull();
    if (!isStopped) {
        emit problemArose({tr("There is no stopped picture to keep. Pictures that are finished are saved by themselves."),
            tr("Keeping a stopped picture"), Remedy::None});
    } else if (m_decoding == 0) {
        m_decoding = record->run;
        m_session.keepPicture(record->run, record->lane);
        refresh();
    }
}

} // namespace darkroom::ui
