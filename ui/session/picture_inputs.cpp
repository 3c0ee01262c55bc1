#include "ui/session/picture_inputs.h"

#include "ui/panels/picture_input_loader.h"
#include "ui/panels/picture_input_panel.h"
#include "ui/settings/settings_model.h"
#include "ui/views/canvas.h"
#include "ui/views/region_editor.h"
#include "ui/views/viewer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace darkroom::ui {

namespace {

/// For open(), which doesn't hold the window up.
QFileDialog* makeDialog(QWidget& window, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(&window, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

/// Empty when it was written, else why not.
QString savedPng(const QImage& picture, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG") || !out.commit()) {
        return out.errorString();
    }
    return {};
}

} // namespace

PictureInputs::PictureInputs(PictureInputPanel& panel, Viewer& viewer, SettingsModel& settings, QWidget& window)
    : QObject(&window)
    , m_panel(panel)
    , m_viewer(viewer)
    , m_settings(settings)
    , m_window(window)
    , m_loader(new PictureLoader(this))
{
    connectPanel();
    connectEditors();
}

void PictureInputs::connectPanel()
{
    connect(&m_panel, &PictureInputPanel::openRequested, this, &PictureInputs::openPicture);
    connect(&m_panel, &PictureInputPanel::resultRequested, this, [this] { m_panel.usePicture(m_viewer.canvas().picture(), {}); });
    connect(&m_panel, &PictureInputPanel::paintMaskRequested, this, [this] {
        emit painting();
        m_viewer.paintMask(m_settings.settings().request.input);
    });
    connect(&m_panel, &PictureInputPanel::paintRegionsRequested, this, &PictureInputs::paintRegions);
    const auto refuse = [this](const QString& sentence) { emit problemArose({sentence, tr("Taking a start picture"), Remedy::None}); };
    connect(&m_panel, &PictureInputPanel::failed, this, refuse);
    connect(m_loader, &PictureLoader::failed, this, refuse);
    connect(m_loader, &PictureLoader::loaded, this, &PictureInputs::take);
}

void PictureInputs::connectEditors()
{
    connect(&m_viewer, &Viewer::maskPainted, this,
        [this](const LabelMap& mask) { edit([&](Settings& settings) { settings.request.input.mask = mask; }, tr("mask")); });
    connect(&m_viewer, &Viewer::regionsPainted, this,
        [this](const LabelMap& map) { edit([&](Settings& settings) { settings.request.regionMap = map; }, tr("region map")); });
    connect(&m_viewer.regionEditor(), &RegionEditor::openRequested, this, &PictureInputs::openRegions);
    connect(&m_viewer.regionEditor(), &RegionEditor::saveRequested, this, &PictureInputs::saveRegions);
    connect(&m_settings, &SettingsModel::settingsChanged, this, [this](const Settings& settings) { m_viewer.setInputs(settings.request); });
}

void PictureInputs::edit(const std::function<void(Settings&)>& change, const QString& text)
{
    Settings settings = m_settings.settings();
    change(settings);
    m_settings.endBurst();
    m_settings.edit(settings, text);
}

void PictureInputs::paintRegions()
{
    if (!m_facts) {
        return;
    }
    const GenerationRequest& request = m_settings.settings().request;
    const ModelDescription& model = m_facts->description;
    const QSize size = request.width > 0 ? QSize(request.width, request.height) : QSize(model.width, model.height);
    emit painting();
    m_viewer.paintRegions(model.regions, request.regionMap, size);
}

void PictureInputs::beginFrom(const QString& file, bool paintsMask)
{
    m_paintsMask = paintsMask;
    m_loader->load(file);
}

void PictureInputs::take(const QImage& picture, const QString& file)
{
    const Settings before = m_settings.settings();
    m_settings.endBurst();
    m_panel.usePicture(picture, file);
    m_settings.endBurst();
    emit begun(file, before);
    if (m_paintsMask) {
        emit painting();
        m_viewer.paintMask(m_settings.settings().request.input);
    }
}

void PictureInputs::openPicture()
{
    QFileDialog* dialog = makeDialog(m_window, tr("Open a start picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"));
    connect(dialog, &QFileDialog::fileSelected, &m_panel, &PictureInputPanel::loadFile);
    dialog->open();
}

void PictureInputs::openRegions()
{
    QFileDialog* dialog = makeDialog(m_window, tr("Open a region map or picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"));
    auto* loader = new PictureLoader(dialog->parent());
    connect(dialog, &QFileDialog::fileSelected, loader, &PictureLoader::load);
    connect(dialog, &QFileDialog::rejected, loader, &QObject::deleteLater);
    connect(loader, &PictureLoader::loaded, &m_viewer.regionEditor(), [this, loader](const QImage& picture) {
        m_viewer.regionEditor().takePicture(picture);
        loader->deleteLater();
    });
    connect(loader, &PictureLoader::failed, this, [this, loader](const QString& sentence) {
        emit problemArose({sentence, tr("Opening a region map"), Remedy::None});
        loader->deleteLater();
    });
    dialog->open();
}

void PictureInputs::saveRegions()
{
    QFileDialog* dialog = makeDialog(m_window, tr("Save the region map"), tr("PNG pictures (*.png)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const QImage picture = m_viewer.regionEditor().picture();
        QThreadPool::globalInstance()->start(
            [self = QPointer<PictureInputs>(this), application = QCoreApplication::instance(), picture, file] {
                const QString reason = savedPng(picture, file);
                QMetaObject::invokeMethod(application, [=] {
                    if (self && !reason.isEmpty()) {
                        emit self->problemArose({tr("%1 can't be written: %2. Choose another folder.").arg(file, reason),
                            tr("Saving a region map"), Remedy::None});
                    }
                });
            });
    });
    dialog->open();
}

} // namespace darkroom::ui
