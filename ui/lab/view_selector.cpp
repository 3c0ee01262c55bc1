#include "ui/lab/view_selector.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/lab/step_views.h"
#include "ui/language/language_change.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr int kLettersOfAToken = 7; ///< That are seen while the list is closed.
constexpr int kLettersOfLayers = 8;
constexpr int kBetweenViews = 2;
constexpr double kSliderUnit = 0.1;
constexpr int kLeastW = -20; ///< In units of the slider.
constexpr int kMostW = 200;

QString withKey(QString sentence, const QAction* action)
{
    if (action && !action->shortcuts().isEmpty()) {
        sentence.chop(1);
        sentence += ViewSelector::tr(" (key %1 on the picture).").arg(action->shortcut().toString(QKeySequence::NativeText));
    }
    return sentence;
}

} // namespace

ViewSelector::ViewSelector(QWidget* parent)
    : QScrollArea(parent)
    , m_row(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("viewSelector"));
    create();
    layOut();
    connectAll();
    refresh();
    whenLanguageChanges(this, [this] {
        describeViews();
        refresh();
    });
}

void ViewSelector::create()
{
    auto* group = new QButtonGroup(this);
    const auto choices = stepViewChoices();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const StepViewChoice& choice = choices[i];
        auto* button = makeCaptionButton(m_row, symbolOf(choice.view), {choice.objectName, {}, {}});
        button->setCheckable(true);
        group->addButton(button);
        m_buttons.push_back(button);
    }
    m_more = makeCaptionButton(
        m_row, QStringLiteral("…"), {"moreViews", tr("More views"), tr("The views that have no room beside the others.")});
    m_moreMenu = new QMenu(this);
    m_moreMenu->setObjectName(QStringLiteral("moreViewsMenu"));
    describeViews();
    m_channel = new QSpinBox(m_row);
    m_channel->setRange(1, 1);
    describe(m_channel, {"viewChannelNumber", tr("Channel"), tr("Which channel of the latent x_t is shown.")});
    m_token = new QComboBox(m_row);
    m_token->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_token->setMinimumContentsLength(kLettersOfAToken);
    describe(m_token, {"viewToken", tr("Token"), tr("The token of the prompt whose share of the attention, softmax(QKᵀ/√d), is shown.")});
    m_attentionSide = new QComboBox(m_row);
    m_attentionSide->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attentionSide->setMinimumContentsLength(kLettersOfLayers);
    describe(m_attentionSide,
        {"viewAttentionSide", tr("Layers"), tr("Over which layers the attention is averaged: all, or those with so many rows of pixels.")});
    m_attentionSide->addItem(tr("all layers"), 0);
    m_channelLabel = makeLabel(m_row, tr("of x_t"), m_channel);
    m_slider = new QSlider(Qt::Horizontal, m_row);
    m_slider->setRange(kLeastW, kMostW);
    m_slider->setPageStep(10);
    m_slider->setMinimumWidth(scaled(104));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    describe(m_slider,
        {"stepW", tr("w at this step"),
            tr("Shows this step's estimate x̂₀ at another w, from the stored ε_c and ε_u, without a network call; it is not what a run at "
               "that w gives.")});
    m_sliderText = new CaptionLabel(m_row);
    m_sliderText->setObjectName(QStringLiteral("stepWText"));
    m_branch = makeCaptionButton(m_row, tr("Branch here"),
        {"branchHere", tr("Branch here"),
            tr("Runs this picture again from this step on with the w beside it; the steps before are not computed again.")});
    m_branchWith = makeCaptionButton(m_row, tr("with…"),
        {"branchWith", tr("Branch here with other settings"),
            tr("Goes on from this step with another prompt, class, sampler, number of steps or w; the steps before are not computed "
               "again.")});
}

void ViewSelector::describeViews()
{
    const auto choices = stepViewChoices();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString sentence = sentenceOf(choices[i].view);
        const bool hasNone = choices[i].view == StepView::Attention && !m_attentionProblem.isEmpty();
        describe(m_buttons[i],
            {choices[i].objectName, sentence, hasNone ? m_attentionProblem : withKey(sentence, m_keys.value(static_cast<qsizetype>(i)))});
    }
}

void ViewSelector::setKeys(const QList<QAction*>& keys)
{
    m_keys = keys;
    for (const QAction* key : keys) {
        connect(key, &QAction::changed, this, &ViewSelector::describeViews);
    }
    describeViews();
}

void ViewSelector::layOut()
{
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(kGrid, kHalfGrid, kGrid, 0); // the buttons' words begin where the caption's do
    row->setSpacing(kHalfGrid);
    auto* views = new QHBoxLayout;
    views->setSpacing(kBetweenViews);
    for (QToolButton* button : m_buttons) {
        views->addWidget(button);
    }
    views->addWidget(m_more);
    row->addLayout(views);
    row->addWidget(m_channelLabel);
    row->addWidget(m_channel);
    row->addWidget(m_token);
    row->addWidget(m_attentionSide);
    row->addWidget(m_sliderText);
    row->addWidget(m_slider);
    row->addWidget(m_branch);
    row->addWidget(m_branchWith);
    row->addStretch();
}

QSize ViewSelector::sizeHint() const
{
    QSize size = m_row->sizeHint();
    if (size.width() > width()) {
        size.rheight() += horizontalScrollBar()->sizeHint().height();
    }
    return size;
}

QSize ViewSelector::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void ViewSelector::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitViews();
    updateGeometry(); // the scroll bar comes and goes with the width
}

bool ViewSelector::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == m_row && event->type() == QEvent::LayoutRequest) {
        fitViews(); // other letters, another language
    }
    return handled;
}

void ViewSelector::fitViews()
{
    if (!m_row->layout() || !m_more) {
        return;
    }
    const auto widthOf = [](const QToolButton* button) { return button->sizeHint().width() + kBetweenViews; };
    int others = m_row->layout()->minimumSize().width(); // than the views, in the end
    int all = 0;
    for (const QToolButton* button : m_buttons) {
        all += widthOf(button);
        others -= button->isHidden() ? 0 : widthOf(button);
    }
    others -= m_more->isHidden() ? 0 : widthOf(m_more);
    const bool allFit = others + all <= viewport()->width();
    int left = viewport()->width() - others - (allFit ? 0 : widthOf(m_more));
    std::vector<bool> isShown(m_buttons.size(), true);
    for (std::size_t i = m_buttons.size(); i > 0 && all > left; --i) {
        const bool isChosen = m_buttons[i - 1]->isChecked();
        isShown[i - 1] = isChosen;
        all -= isChosen ? 0 : widthOf(m_buttons[i - 1]);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(isShown[i]);
    }
    m_more->setVisible(!allFit);
}

void ViewSelector::fillMenu()
{
    m_moreMenu->clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isHidden()) {
            QAction* action = m_moreMenu->addAction(QStringLiteral("%1   %2").arg(m_buttons[i]->text(), m_buttons[i]->accessibleName()));
            action->setEnabled(m_buttons[i]->isEnabled());
            connect(action, &QAction::triggered, this, [this, i] { setView(stepViewChoices()[i].view); });
        }
    }
}

void ViewSelector::connectAll()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        connect(m_buttons[i], &QToolButton::clicked, this, [this, i] { setView(stepViewChoices()[i].view); });
    }
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_channel, &QSpinBox::valueChanged, this, &ViewSelector::viewChanged);
    for (QComboBox* choice : {m_token, m_attentionSide}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ViewSelector::viewChanged);
    }
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_w = value * kSliderUnit;
        m_view = StepView::Guided;
        refresh();
        emit viewChanged();
    });
    connect(m_branch, &QToolButton::clicked, this, [this] { emit branchRequested(m_w); });
    connect(m_branchWith, &QToolButton::clicked, this, [this] { emit branchWithRequested(m_w); });
}

void ViewSelector::setChannels(int channels)
{
    const QSignalBlocker quiet(m_channel);
    m_channel->setRange(1, std::max(1, channels));
}

void ViewSelector::setAttentionProblem(const QString& problem)
{
    m_attentionProblem = problem;
    if (!problem.isEmpty() && m_view == StepView::Attention) {
        setView(StepView::Guided);
    }
    describeViews();
    refresh();
}

void ViewSelector::setTokens(const QStringList& tokens, const std::vector<int>& sides)
{
    const QSignalBlocker quietToken(m_token);
    const QSignalBlocker quietSide(m_attentionSide);
    const int token = m_token->currentIndex();
    const int side = m_attentionSide->currentData().toInt();
    m_token->clear();
    m_token->addItems(tokens);
    m_token->setCurrentIndex(token >= 0 && token < tokens.size() ? token : 0);
    m_token->view()->setMinimumWidth(m_token->view()->sizeHintForColumn(0) + m_token->view()->verticalScrollBar()->sizeHint().width());
    m_attentionSide->clear();
    m_attentionSide->addItem(tr("all layers"), 0);
    for (const int rows : sides) {
        m_attentionSide->addItem(tr("%1 × %1").arg(rows), rows);
    }
    m_attentionSide->setCurrentIndex(std::max(0, m_attentionSide->findData(side)));
    updateGeometry();
}

void ViewSelector::setToken(int token)
{
    const QSignalBlocker quiet(m_token);
    m_token->setCurrentIndex(token);
}

void ViewSelector::setStepW(double w)
{
    m_stepW = w;
    refresh();
}

void ViewSelector::setKept(bool kept)
{
    m_kept = kept;
    refresh();
}

void ViewSelector::setBranchable(bool branchable)
{
    m_branchable = branchable;
    refresh();
}

void ViewSelector::setView(StepView view)
{
    m_view = view;
    m_w.reset(); // as the run had it
    refresh();
    emit viewChanged();
}

StepPictureRequest ViewSelector::request() const
{
    StepPictureRequest request;
    request.view = m_view;
    request.channel = m_channel->value() - 1;
    request.w = m_w;
    request.token = std::max(0, m_token->currentIndex());
    request.attentionSide = m_attentionSide->currentData().toInt();
    return request;
}

void ViewSelector::refresh()
{
    const auto choices = stepViewChoices();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(choices[i].view == m_view);
        const bool hasNone = choices[i].view == StepView::Attention && !m_attentionProblem.isEmpty();
        m_buttons[i]->setEnabled((m_kept || choices[i].view == StepView::Guided) && !hasNone);
    }
    const bool isAttention = m_view == StepView::Attention;
    m_token->setVisible(isAttention);
    m_attentionSide->setVisible(isAttention);
    // x̂₀ at another w is no attention: there its slider leaves its place to the choice of what is shown.
    m_slider->setVisible(!isAttention);
    m_sliderText->setVisible(!isAttention);
    const bool isChannel = m_view == StepView::LatentChannel;
    m_channel->setVisible(isChannel);
    m_channelLabel->setVisible(isChannel);
    const QSignalBlocker quiet(m_slider);
    const double w = m_w.value_or(m_stepW);
    m_slider->setValue(static_cast<int>(std::lround(w / kSliderUnit)));
    m_slider->setEnabled(m_kept);
    m_sliderText->setText(tr("w %1").arg(shortNumber(w)));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sliderText, m_slider}) {
        widget->setMinimumHeight(m_branch->sizeHint().height()); // one line with the buttons
    }
    m_branch->setEnabled(m_kept && m_branchable);
    m_branchWith->setEnabled(m_kept && m_branchable);
    fitViews();
}

} // namespace darkroom::ui
