#include "ui/views/banner.h"

#include "ui/controls/breakable_text.h"
#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(problemLog, "darkroom.problem")

namespace darkroom::ui {

namespace {

constexpr int kDetailLines = 4;
constexpr int kNarrowestWords = 160;
constexpr int kIconSide = 20;
constexpr int kLongestWord = 48;

/// "steps 20 → 30" begins with a name of one or more words; what it changes from and to may be words too.
QString changeAgain(const QString& change, const std::function<QString(const QString& text)>& again)
{
    const QString arrow = QStringLiteral(" → ");
    const auto middle = change.indexOf(arrow);
    for (auto end = change.indexOf(QLatin1Char(' ')); end >= 0 && end < middle; end = change.indexOf(QLatin1Char(' '), end + 1)) {
        const QString name = change.left(end), now = again(name);
        if (now != name) {
            return now + QLatin1Char(' ') + again(change.mid(end + 1, middle - end - 1)) + arrow + again(change.mid(middle + arrow.size()));
        }
    }
    return middle < 0 ? again(change) : change;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("banner"));
    create();
    layOut();
    connectAll();
    setVisible(false);
}

void Banner::create()
{
    m_icon = new QLabel(this);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("bannerSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_changes = new QLabel(this);
    m_changes->setObjectName(QStringLiteral("bannerChanges"));
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_remedyButton = new QPushButton(this);
    describe(m_remedyButton, {"bannerRemedy", tr("Choose another model"), tr("Opens a list of folders to choose a model from.")});
    m_undo = new QPushButton(tr("Undo"), this);
    describe(m_undo, {"bannerUndo", tr("Undo"), tr("Brings the settings back that were there before (Ctrl+Z).")});
    m_detailsButton = new QPushButton(tr("Details"), this);
    m_detailsButton->setCheckable(true);
    describe(m_detailsButton, {"bannerDetails", tr("Details"), tr("Shows what happened at more length, to copy into a report.")});
    m_close = makeIconButton(this, QStringLiteral("x"), {"bannerClose", tr("Close this message"), tr("Takes this message away.")});
    m_detailsPart = new QWidget(this);
    m_details = new QPlainTextEdit(m_detailsPart);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->viewport()->setAutoFillBackground(false);
    describe(m_details, {"bannerDetailText", tr("Details"), tr("What happened, to copy into a report.")});
    m_copy = new QPushButton(tr("Copy"), m_detailsPart);
    describe(m_copy, {"bannerCopy", tr("Copy the details"), tr("Copies the details to the clipboard.")});
}

void Banner::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(kHalfGrid);
    words->addWidget(m_sentence);
    words->addWidget(m_changes);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kGrid);
    for (QPushButton* button : {m_remedyButton, m_undo, m_detailsButton}) {
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_buttons->addStretch();
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(kGrid);
    m_body->addLayout(words, 1);
    m_body->addLayout(m_buttons);
    row->addLayout(m_body, 1);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    auto* details = new QHBoxLayout(m_detailsPart);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(kGrid);
    details->addWidget(m_details, 1);
    details->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid + 1);
    column->setSpacing(kGrid);
    column->addLayout(row);
    column->addWidget(m_detailsPart);
}

void Banner::connectAll()
{
    connect(m_remedyButton, &QPushButton::clicked, this, [this] { emit remedyRequested(m_remedy); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        emit undoRequested();
    });
    connect(m_detailsButton, &QPushButton::toggled, m_detailsPart, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
}

void Banner::showProblem(const Problem& problem)
{
    qCWarning(problemLog).noquote() << problem.sentence; // for the terminal, or the log of the session
    m_remedy = problem.remedy;
    m_outlivesLoading = problem.outlivesLoading;
    m_saidChanges.clear();
    // The sentence breaks where its text doesn't, so what can be copied stands here.
    m_details->setPlainText(
        problem.details.contains(problem.sentence) ? problem.details : problem.sentence + QStringLiteral("\n") + problem.details);
    m_remedyButton->setText(problem.remedy == Remedy::ChooseFolder ? tr("Open the folder")
            : problem.remedy == Remedy::ChooseAutoencoder          ? tr("Choose a VAE")
            : problem.remedy == Remedy::SaveAgain                  ? tr("Save again")
                                                                   : tr("Choose another model"));
    describe(m_remedyButton,
        {"bannerRemedy", m_remedyButton->text(),
            problem.remedy == Remedy::SaveAgain ? tr("Tries again to save every picture that could not be saved.")
                                                : tr("Opens a list of folders to choose from.")});
    present(Kind::Problem, problem.sentence);
}

void Banner::showChanges(const QString& sentence, const QStringList& changes)
{
    m_remedy = Remedy::None;
    m_saidChanges = changes;
    m_details->clear();
    present(Kind::Changes, sentence);
}

void Banner::showOffer(const QString& sentence, const QString& action, Remedy remedy)
{
    m_remedy = remedy;
    m_saidChanges.clear();
    m_details->clear();
    m_remedyButton->setText(action);
    describe(m_remedyButton, {"bannerRemedy", action, sentence});
    present(Kind::Offer, sentence);
}

void Banner::dismiss()
{
    setVisible(false);
}

void Banner::dismissProblem()
{
    if (m_kind == Kind::Problem && !m_outlivesLoading) {
        dismiss();
    }
}

void Banner::dismissChanges()
{
    if (m_kind == Kind::Changes) {
        dismiss();
    }
}

void Banner::dismissOffer()
{
    if (m_kind == Kind::Offer) {
        dismiss();
    }
}

void Banner::present(Kind kind, const QString& sentence)
{
    m_kind = kind;
    write(sentence, m_saidChanges);
    m_changes->setVisible(!m_changes->text().isEmpty());
    m_remedyButton->setVisible(m_remedy != Remedy::None);
    m_undo->setVisible(kind == Kind::Changes);
    m_detailsButton->setVisible(kind == Kind::Problem);
    m_detailsButton->setChecked(false);
    m_detailsPart->setVisible(false);
    m_sentence->setMinimumWidth(scaled(kNarrowestWords));
    m_changes->setMinimumWidth(scaled(kNarrowestWords));
    m_details->setFixedHeight(kDetailLines * QFontMetrics(bodyFont()).lineSpacing() + 2 * kGrid);
    refreshIcon();
    setVisible(true);
    fitButtons();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Banner::write(const QString& sentence, const QStringList& changes)
{
    m_said = sentence;
    m_saidChanges = changes;
    m_sentence->setText(breakable(sentence, kLongestWord));
    m_sentence->setAccessibleName(sentence);
    setAccessibleName(sentence);
    m_changes->setText(breakable(changes.join(QStringLiteral(", ")), kLongestWord));
}

void Banner::tellAgain(const std::function<QString(const QString& text)>& again)
{
    QStringList changes;
    for (const QString& change : std::as_const(m_saidChanges)) {
        changes << changeAgain(change, again);
    }
    write(again(m_said), changes);
}

int Banner::widthBesideWords() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + margins.right() + scaled(kIconSide) + m_close->minimumSizeHint().expandedTo(m_close->minimumSize()).width()
        + 2 * kGrid;
}

QSize Banner::minimumSizeHint() const
{
    // As narrow as it gets with the buttons below the words.
    const int inside = std::max(scaled(kNarrowestWords), m_buttons->minimumSize().width());
    return {widthBesideWords() + inside, QWidget::minimumSizeHint().height()};
}

void Banner::fitButtons()
{
    const int beside = widthBesideWords() + scaled(kNarrowestWords) + kGrid + m_buttons->minimumSize().width();
    m_body->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == Kind::Problem ? colors.errorSurface : colors.noticeSurface);
    painter.fillRect(QRect(0, 0, 3, height()), m_kind == Kind::Problem ? colors.error : colors.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.hairline);
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
}

void Banner::refreshIcon()
{
    const int side = scaled(kIconSide);
    m_icon->setPixmap(themedIcon(m_kind == Kind::Problem ? QStringLiteral("circle-alert") : QStringLiteral("info")).pixmap(side, side));
}

} // namespace darkroom::ui
