#include "ui/views/viewer.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/section.h"
#include "ui/help/help_topic.h"
#include "ui/lab/step_views.h"
#include "ui/lab/view_selector.h"
#include "ui/theme/metrics.h"
#include "ui/views/canvas.h"
#include "ui/views/filmstrip.h"
#include "ui/views/invitation.h"
#include "ui/views/mask_editor.h"
#include "ui/views/picture_strip.h"
#include "ui/views/progress_line.h"
#include "ui/views/region_editor.h"
#include "ui/views/region_quantize.h"
#include "ui/views/saved_notice.h"
#include "ui/worker/frames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace darkroom::ui {

namespace {

/// Narrower ones show no strip of pictures.
constexpr int kLeastWithStrip = 360;

double fractionOf(const SessionState& state)
{
    if (state.modelStatus == ModelStatus::Loading) {
        return state.modelFraction;
    }
    return state.activity && state.activity->count > 0 ? static_cast<double>(state.activity->step) / state.activity->count : 0.0;
}

} // namespace

Viewer::Viewer(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    fitToPage();
    refresh();
}

void Viewer::create()
{
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("viewerPages"));
    m_invitation = new Invitation;
    m_canvas = new Canvas;
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_canvas->setAccessibleName(tr("Picture"));
    m_canvas->setToolTip({});
    m_pages->addWidget(m_invitation);
    m_pages->addWidget(m_canvas);
    m_maskEditor = new MaskEditor;
    m_regionEditor = new RegionEditor;
    m_pages->addWidget(m_maskEditor);
    m_pages->addWidget(m_regionEditor);
    setHelpTopic(m_maskEditor, "from-a-picture#Mask");
    setHelpTopic(m_regionEditor, "from-a-picture#Regions");
    m_views = new ViewSelector(this);
    m_views->setVisible(false);
    setHelpTopic(m_views, "guidance#In the window");
    m_progress = new ProgressLine(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_captionBar = new QWidget(this);
    m_caption = new ElidedLabel(m_captionBar);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_backToRun = makeCaptionButton(m_captionBar, tr("Back to the running one"),
        {"backToRun", tr("Back to the running picture"), tr("Shows the picture that is being made again.")});
    m_notice = new SavedNotice(m_captionBar);
    m_notice->setObjectName(QStringLiteral("savedNotice"));
    m_filmstrip = new Filmstrip(this);
    m_filmstrip->setVisible(false);
    m_pictures = new PictureStrip(this);
}

void Viewer::layOut()
{
    auto* caption = new QHBoxLayout(m_captionBar);
    caption->setContentsMargins(2 * kGrid, kHalfGrid, kGrid, kHalfGrid);
    caption->setSpacing(2 * kGrid);
    caption->addWidget(m_caption);
    caption->addWidget(m_backToRun);
    caption->addStretch();
    caption->addWidget(m_notice);
    m_captionBar->setVisible(false);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_views);
    left->addWidget(m_pages, 1);
    left->addWidget(m_progress);
    left->addWidget(m_captionBar);
    left->addWidget(m_filmstrip);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(m_pictures);
}

void Viewer::connectAll()
{
    connect(m_invitation, &Invitation::exampleChosen, this, &Viewer::exampleChosen);
    connect(m_invitation, &Invitation::chooseModelRequested, this, &Viewer::chooseModelRequested);
    connect(m_notice, &SavedNotice::showFileRequested, this, &Viewer::showFileRequested);
    connect(m_notice, &SavedNotice::useSeedRequested, this, &Viewer::useSeedRequested);
    connect(m_notice, &SavedNotice::largerRequested, this, &Viewer::largerRequested);
    connect(m_filmstrip, &Filmstrip::rowChosen, this, &Viewer::showRow);
    connect(m_pictures, &PictureStrip::recordChosen, this, &Viewer::open);
    connect(m_backToRun, &QToolButton::clicked, this, &Viewer::follow);
    connect(m_pages, &QStackedWidget::currentChanged, this, &Viewer::fitToPage);
    connect(m_maskEditor, &MaskEditor::maskChanged, this, &Viewer::maskPainted);
    connect(m_maskEditor, &MaskEditor::doneRequested, this, &Viewer::closeEditor);
    connect(m_regionEditor, &RegionEditor::mapChanged, this, &Viewer::regionsPainted);
    connect(m_regionEditor, &RegionEditor::doneRequested, this, &Viewer::closeEditor);
    connect(m_canvas, &Canvas::stepRequested, m_filmstrip, &Filmstrip::step);
    connect(m_canvas, &Canvas::endRequested, m_filmstrip, &Filmstrip::goToEnd);
    connect(m_canvas, &Canvas::playRequested, m_filmstrip, &Filmstrip::togglePlay);
    m_filmstrip->takeKeys(m_canvas->actions());
    m_views->setKeys(m_canvas->viewKeys());
    connect(m_canvas, &Canvas::viewRequested, this, [this](int number) {
        if (m_views->isVisible()) {
            m_views->setView(stepViewChoices()[static_cast<std::size_t>(number - 1)].view);
        }
    });
    connect(m_views, &ViewSelector::viewChanged, this, [this] {
        if (m_views->isPlain()) {
            showPlain();
        }
        emit lookChanged();
    });
}

void Viewer::fitToPage()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == m_pages->currentIndex() ? QSizePolicy::Expanding : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
}

void Viewer::setState(const SessionState& state)
{
    m_running = state.activity.has_value();
    m_run = state.activity ? state.activity->run : 0;
    m_progress->setFraction(fractionOf(state));
    m_invitation->setState(state);
    refresh();
}

void Viewer::setExamples(const QStringList& prompts)
{
    m_invitation->setExamples(prompts);
}

void Viewer::setExamplePictures(const QVector<QImage>& pictures)
{
    m_invitation->setExamplePictures(pictures);
}

void Viewer::beginRun(const GenerationRequest& request)
{
    // The picture before stays until the first estimate of the new one: nothing flashes.
    m_filmIsOfRun = false;
    m_steps = request.sampling.steps;
    m_runFrames.clear();
}

void Viewer::addFrame(const Frame& frame)
{
    m_runFrames.push_back(frame);
    if (m_filmIsOfRun) {
        m_filmstrip->add(frame);
    } else if (!m_lookingBack) {
        showRun();
    }
}

void Viewer::showRun()
{
    m_filmIsOfRun = true;
    m_record.reset();
    m_notice->setRecord(nullptr);
    m_pictures->setCurrent(0);
    m_filmstrip->begin(m_steps);
    m_filmstrip->setVisible(true);
    m_captionBar->setVisible(true);
    showCanvas();
    for (const Frame& frame : m_runFrames) {
        m_filmstrip->add(frame);
    }
}

void Viewer::listFinished(const std::deque<RunRecordPtr>& all)
{
    std::vector<RunRecordPtr> finished;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (!(*it)->picture.isNull()) {
            finished.push_back(*it);
        }
    }
    m_pictures->setRecords(std::move(finished));
}

void Viewer::endRun(const RunRecordPtr& record, const std::deque<RunRecordPtr>& all)
{
    listFinished(all);
    m_runFrames.clear();
    if (m_lookingBack) {
        m_pictures->setCurrent(m_record ? m_record->run : 0);
    } else {
        showRecord(record);
    }
}

void Viewer::takeKept(const RunRecordPtr& record, const std::deque<RunRecordPtr>& all)
{
    listFinished(all);
    if (!m_record || m_record->run != record->run || m_record->lane != record->lane) {
        m_pictures->setCurrent(m_record ? m_record->run : 0);
        return;
    }
    RunRecord kept = *record;
    kept.frames = m_record->frames;
    showRecord(std::make_shared<const RunRecord>(std::move(kept)));
}

void Viewer::open(const RunRecordPtr& record)
{
    if (isPainting()) {
        closeEditor(); // every stroke is in the settings already
    }
    m_lookingBack = m_running;
    showRecord(record);
    refresh();
}

void Viewer::follow()
{
    m_lookingBack = false;
    if (m_running && !m_filmIsOfRun && !m_runFrames.empty()) {
        showRun();
    }
    refresh();
}

void Viewer::refresh()
{
    m_captionBar->setFixedHeight(scaled(36));
    m_backToRun->setVisible(m_lookingBack && m_running);
    m_views->setVisible(m_pages->currentWidget() == m_canvas && m_lookedAt.step > 0);
}

void Viewer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_captionBar) {
        refresh();
    }
}

QSize Viewer::minimumSizeHint() const
{
    // As narrow as it gets without the strip of pictures.
    const QSize least = QWidget::minimumSizeHint();
    return {least.width() - (m_pictures->isVisibleTo(this) ? m_pictures->minimumWidth() : 0), least.height()};
}

void Viewer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pictures->setRoom(width() >= scaled(kLeastWithStrip));
}

bool Viewer::isPainting() const
{
    return m_pages->currentWidget() == m_maskEditor || m_pages->currentWidget() == m_regionEditor;
}

void Viewer::openEditor(QWidget* editor)
{
    if (!isPainting()) {
        m_beforePainting = m_pages->currentWidget();
    }
    m_pages->setCurrentWidget(editor);
    refresh();
}

void Viewer::closeEditor()
{
    m_pages->setCurrentWidget(m_beforePainting);
    refresh();
}

void Viewer::showCanvas()
{
    if (isPainting()) {
        m_beforePainting = m_canvas;
    } else {
        m_pages->setCurrentWidget(m_canvas);
    }
}

void Viewer::paintMask(const PictureInput& input)
{
    m_maskEditor->setInput(toQImage(input.picture), input.mask);
    openEditor(m_maskEditor);
    m_maskEditor->focusView();
}

void Viewer::paintRegions(const std::vector<RegionClass>& regions, const LabelMap& map, const QSize& size)
{
    m_regionEditor->setRegions(regions, mapAtSize(map, regions, size));
    openEditor(m_regionEditor);
    m_regionEditor->focusView();
}

void Viewer::setInputs(const GenerationRequest& request)
{
    if (m_pages->currentWidget() == m_maskEditor) {
        if (request.input.empty()) {
            closeEditor();
        } else {
            m_maskEditor->setInput(toQImage(request.input.picture), request.input.mask);
        }
    } else if (m_pages->currentWidget() == m_regionEditor) {
        m_regionEditor->setMap(request.regionMap);
    }
}

void Viewer::setLargerReason(const QString& reason)
{
    m_notice->setLargerReason(reason);
}

bool Viewer::isEmpty() const
{
    return m_pages->currentWidget() == m_invitation;
}

void Viewer::showRecord(const RunRecordPtr& record)
{
    m_filmIsOfRun = false;
    m_record = record;
    showCanvas();
    m_captionBar->setVisible(true);
    m_filmstrip->setVisible(true);
    m_filmstrip->setRecord(record);
    m_notice->setRecord(record);
    m_pictures->setCurrent(record->run);
}

void Viewer::showRow(int row)
{
    const FilmModel& film = m_filmstrip->model();
    if (const Frame* frame = film.frame(row)) {
        m_lookedAt = {m_record ? m_record->run : m_run, m_record ? m_record->lane : 0, frame->step, frame->count, frame->sigma, frame->w};
        m_views->setStepW(frame->w);
    } else {
        m_lookedAt = {};
    }
    if (m_views->isPlain() || m_lookedAt.step == 0) {
        showPlain();
    }
    refresh();
    emit lookChanged();
}

void Viewer::showPlain()
{
    const FilmModel& film = m_filmstrip->model();
    const int row = m_filmstrip->currentRow();
    const bool stoppedEnd = m_record && m_record->picture.isNull() && row == film.rowCount() - 1;
    showLook(film.picture(row), stoppedEnd ? tr("%1; stopped here").arg(film.caption(row)) : film.caption(row));
}

void Viewer::showLook(const QImage& picture, const QString& caption)
{
    if (!picture.isNull()) {
        m_canvas->setPicture(picture);
    }
    m_caption->setText(caption);
    m_canvas->setAccessibleDescription(caption);
}

} // namespace darkroom::ui
