#include "ui/views/invitation.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/progress_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace darkroom::ui {

namespace {

constexpr int kExamples = 3;
constexpr int kTileSide = 144;
constexpr int kSmallestTileSide = 96;

} // namespace

ExampleTile::ExampleTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ExampleTile::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize ExampleTile::sizeHint() const
{
    return sizeWith(scaled(kTileSide));
}

QSize ExampleTile::minimumSizeHint() const
{
    return sizeWith(kSmallestTileSide);
}

QSize ExampleTile::sizeWith(int side) const
{
    // Two lines of text below the picture.
    return {side + 2, side + kGrid + 2 * fontMetrics().lineSpacing() + 2};
}

void ExampleTile::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int room = height() - sizeWith(0).height();
    const int side = std::min(width() - 2, room);
    const QRect frame((width() - side) / 2, 1, side, side);
    painter.fillRect(frame, colors.dark ? colors.panel : colors.window);
    if (!m_picture.isNull()) {
        painter.drawImage(frame, m_picture);
    }
    const bool lit = underMouse() || hasFocus();
    painter.setPen(QPen(lit ? colors.accent : colors.hairline, lit ? 2 : 1));
    painter.drawRect(frame);
    painter.setPen(lit ? colors.text : colors.secondary);
    const QRect words(0, frame.bottom() + kGrid, width(), 2 * fontMetrics().lineSpacing());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, 2 * width() - scaled(24));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, shown);
}

Invitation::Invitation(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new CaptionLabel(this))
    , m_progress(new ProgressLine(this))
    , m_tiles(new QWidget(this))
    , m_choose(new QPushButton(tr("Choose a model folder"), this))
{
    setObjectName(QStringLiteral("invitation"));
    m_title->setObjectName(QStringLiteral("invitationTitle"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("invitationHint"));
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("loadingProgress"));
    m_progress->setAccessibleName(tr("Loading the model"));
    describe(m_choose,
        {"invitationChooseModel", tr("Choose a model folder"),
            tr("Choose a model folder on this computer; you can also drop it on the window.")});

    auto* row = new QHBoxLayout(m_tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * kGrid);
    for (int i = 0; i < kExamples; ++i) {
        auto* tile = new ExampleTile(m_tiles);
        tile->setObjectName(QStringLiteral("example%1").arg(i));
        m_examples.push_back(tile);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { emit exampleChosen(i); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(2 * kGrid);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_tiles, 0, Qt::AlignHCenter);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &Invitation::chooseModelRequested);
    refreshFonts();
    setState({});
    whenLanguageChanges(this, [this] {
        for (ExampleTile* tile : m_examples) {
            tile->setAccessibleName(tr("Example: %1").arg(tile->text()));
        }
    });
}

void Invitation::setState(const SessionState& state)
{
    m_ready = state.modelStatus == ModelStatus::Ready;
    const bool refused = state.modelStatus == ModelStatus::Refused;
    const bool stopped = state.modelStatus == ModelStatus::Stopped;
    m_progress->setVisible(!m_ready && !refused && !stopped);
    m_progress->setFraction(state.modelFraction);
    m_choose->setVisible(refused || stopped);
    m_tiles->setVisible(m_ready && !m_examples.front()->text().isEmpty());
    if (m_ready) {
        m_title->setText(tr("Type a prompt and press Ctrl+Enter"));
        m_hint->setText(m_examples.front()->text().isEmpty() ? QString() : tr("or start with one of these"));
    } else if (refused) {
        m_title->setText(tr("No model is loaded"));
        m_hint->setText(tr("Choose a model folder, or drop one here."));
    } else if (stopped) {
        m_title->setText(tr("Loading was stopped"));
        m_hint->setText(tr("Generate loads the model again; or choose another one."));
    } else {
        m_title->setText(tr("Loading the model"));
        m_hint->setText(state.modelFraction > 0.0 ? tr("%1 %").arg(std::lround(state.modelFraction * 100.0)) : QString());
    }
}

void Invitation::setExamples(const QStringList& prompts)
{
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        const QString prompt = prompts.value(static_cast<qsizetype>(i));
        m_examples[i]->setText(prompt);
        m_examples[i]->setVisible(!prompt.isEmpty());
        m_examples[i]->setAccessibleName(tr("Example: %1").arg(prompt));
        m_examples[i]->setToolTip(tr("Takes this prompt and makes the picture."));
        m_examples[i]->setPicture({});
    }
    m_tiles->setVisible(m_ready && !prompts.isEmpty());
    if (m_ready) {
        m_hint->setText(prompts.isEmpty() ? QString() : tr("or start with one of these"));
    }
}

void Invitation::setExamplePictures(const QVector<QImage>& pictures)
{
    for (std::size_t i = 0; i < m_examples.size() && i < static_cast<std::size_t>(pictures.size()); ++i) {
        m_examples[i]->setPicture(pictures[static_cast<qsizetype>(i)]);
    }
}

void Invitation::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorsOf(this).canvas);
}

void Invitation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refreshFonts();
    }
}

void Invitation::refreshFonts()
{
    m_title->setFont(headingFont());
    m_progress->setFixedWidth(m_progress->sizeHint().width());
}

} // namespace darkroom::ui
