#include "ui/session/larger_pictures.h"

#include "ui/panels/picture_input_loader.h"
#include "ui/session/session.h"
#include "ui/views/viewer.h"

#include <QImage>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

QString whyNotLarger(
    const ModelFacts* model, const QString& loaded, const GenerationRequest& first, const QSize& size, const LargerOptions& options)
{
    if (!model) {
        return LargerPictures::tr("Load a model first: it makes the larger picture.");
    }
    const QString name = QString::fromStdString(model->description.name);
    if (QString::fromStdString(first.model) != loaded) {
        return LargerPictures::tr("Another model made this picture: load that one first.");
    }
    if (std::max(size.width(), size.height()) > kLongestInput) {
        return LargerPictures::tr("A second pass begins from pictures of up to %1 pixels a side.").arg(kLongestInput);
    }
    switch (obstacleToLarger(model->description, first, size.width(), size.height(), options)) {
    case LargerObstacle::FixedSize: return LargerPictures::tr("%1 makes one size only.").arg(name);
    case LargerObstacle::Enlarges: return LargerPictures::tr("%1 enlarges a start picture itself.").arg(name);
    case LargerObstacle::RegionMap: return LargerPictures::tr("Its region map has the size of the small picture.");
    case LargerObstacle::TooLarge: return LargerPictures::tr("The larger picture would be larger than any that can be made.");
    case LargerObstacle::None: break;
    }
    return {};
}

LargerPictures::LargerPictures(Session& session, Viewer& viewer, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_viewer(viewer)
    , m_loader(new PictureLoader(this))
{
    connect(&m_viewer, &Viewer::largerRequested, this, &LargerPictures::makeShown);
    connect(&m_viewer, &Viewer::lookChanged, this, &LargerPictures::refresh);
    connect(&m_session, &Session::stateChanged, this, &LargerPictures::refresh);
    connect(m_loader, &PictureLoader::loaded, this, [this](const QImage& picture, const QString& file) {
        if (m_wish && m_wish->file == file) {
            const Wish wish = *std::exchange(m_wish, std::nullopt);
            make(picture, wish.file, wish.first, wish.options);
        }
    });
    connect(m_loader, &PictureLoader::failed, this, [this](const QString& sentence) {
        m_wish.reset();
        emit problemArose({sentence, tr("Making a picture larger"), Remedy::None});
    });
}

QString LargerPictures::whyNot(const GenerationRequest& first, const QSize& size, const LargerOptions& options) const
{
    const SessionState& state = m_session.state();
    return whyNotLarger(state.model ? &*state.model : nullptr, state.modelPath, first, size, options);
}

void LargerPictures::refresh()
{
    const RunRecordPtr& record = m_viewer.record();
    if (record && !record->picture.isNull()) {
        m_viewer.setLargerReason(whyNot(record->request, record->picture.size(), {.factor = 1.0}));
    }
}

void LargerPictures::makeShown(double factor)
{
    const RunRecordPtr record = m_viewer.record();
    if (!record || record->picture.isNull()) {
        emit problemArose({tr("There is no finished picture to make larger. Make one, or choose one in the gallery."),
            tr("Making a picture larger"), Remedy::None});
        return;
    }
    make(record->picture, record->file, record->request, {.factor = factor});
}

void LargerPictures::makeFile(const QString& file, const GenerationRequest& first, double factor)
{
    m_wish = Wish{file, first, {.factor = factor}};
    m_loader->load(file);
}

void LargerPictures::make(const QImage& picture, const QString& file, const GenerationRequest& first, const LargerOptions& options)
{
    const QString reason = whyNot(first, picture.size(), options);
    if (!reason.isEmpty()) {
        emit problemArose({reason, tr("Making a picture larger"), Remedy::None});
        return;
    }
    GenerationRequest request = largerRequest(first, inputImage(picture), m_session.state().model->description, options);
    request.input.origin = file.toStdString();
    m_viewer.follow();
    m_session.queue({{std::move(request), {}}});
    emit queued();
}

} // namespace darkroom::ui
