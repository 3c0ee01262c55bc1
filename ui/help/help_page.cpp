#include "ui/help/help_page.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/search_field.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kResultLines = 6;
constexpr int kMargin = 16;
constexpr int kHeadingGap = 14;
constexpr int kParagraphGap = 8;
constexpr int kLineGap = 4;

QStringList wordsIn(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Some fonts put the circumflex of x̂ a line above its letter; a joiner between both keeps it there.
QString withJoinedHats(QString text)
{
    return text.replace(QStringLiteral("x\u0302"), QStringLiteral("x\u200d\u0302"));
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("helpPage"));
    create();
    layOut();
    connectAll();
    search();
}

void HelpPage::create()
{
    m_back = makeTextButton(this, tr("Back"), {"helpBack", tr("Back"), tr("Goes back to where the help was opened (Esc).")});
    m_contents = new ChoiceBox(this);
    describe(m_contents, {"helpContents", tr("Contents"), tr("The pages of the help.")});
    fillContents();
    m_words = new SearchField(this);
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setClearButtonEnabled(true);
    describe(m_words, {"helpWords", tr("Search the help"), tr("Shows the lines of all pages that have these words.")});
    m_shortcuts = makeTextButton(this, tr("Shortcuts"), {"helpShortcuts", tr("Shortcuts"), tr("Opens the table of all keys.")});
    m_tour = makeTextButton(this, tr("Tour"), {"helpTour", tr("Tour"), tr("Points at the parts of the window, one after the other.")});
    m_lines = new QStringListModel(this);
    m_results = new QListView(this);
    m_results->setModel(m_lines);
    m_results->setUniformItemSizes(true);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(
        m_results, {"helpResults", tr("Found in the help"), tr("The lines that have the words of the search; each leads to its place.")});
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kMargin);
    describe(m_text, {"helpText", tr("Help"), tr("A page of the help.")});
}

void HelpPage::layOut()
{
    auto* bar = new FlowLayout;
    bar->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_contents, m_words, m_shortcuts, m_tour}) {
        bar->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_results);
    column->addWidget(m_text, 1);
}

void HelpPage::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &HelpPage::backRequested);
    connect(m_shortcuts, &QToolButton::clicked, this, &HelpPage::shortcutsRequested);
    connect(m_tour, &QToolButton::clicked, this, &HelpPage::tourRequested);
    connect(m_contents, &QComboBox::currentIndexChanged, this, [this] { showPage(m_contents->currentData().toString()); });
    connect(m_words, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { openMatch(0); });
    connect(m_results, &QListView::clicked, this, [this](const QModelIndex& index) { openMatch(index.row()); });
    connect(m_results, &QListView::activated, this, [this](const QModelIndex& index) { openMatch(index.row()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString page = link.path().section(QLatin1Char('.'), 0, 0);
        showTopic(link.fragment().isEmpty() ? page : page + QLatin1Char('#') + link.fragment());
    });
}

void HelpPage::setLanguage(const QString& code)
{
    if (code == m_language) {
        return;
    }
    const QString before = std::exchange(m_language, code);
    fillContents();
    if (!m_shown.isEmpty()) {
        showAgain(sameHeading(*helpPage(m_shown, before), heading(), *helpPage(m_shown, code)));
    }
}

void HelpPage::showTopic(const QString& topic)
{
    const QString asked = topic.section(QLatin1Char('#'), 0, 0);
    const HelpPageText* inEnglish = helpPage(asked);
    const QString id = inEnglish ? asked : helpPages().front().id;
    showPage(id);
    goTo(inEnglish ? sameHeading(*inEnglish, topic.section(QLatin1Char('#'), 1), *helpPage(id, m_language)) : QString());
}

QString HelpPage::page() const
{
    return m_shown;
}

QString HelpPage::heading() const
{
    const QTextCursor top = m_text->cursorForPosition(QPoint(kMargin, kMargin));
    for (QTextBlock block = top.block(); block.isValid(); block = block.previous()) {
        if (block.blockFormat().headingLevel() > 0) {
            return block.text();
        }
    }
    return {};
}

void HelpPage::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool HelpPage::leaveSearch()
{
    const QWidget* focused = focusWidget();
    const bool isSearching = !m_words->text().isEmpty();
    if (!isSearching && focused != m_words && focused != m_contents) {
        return false;
    }
    m_words->clear();
    focusText();
    return true;
}

void HelpPage::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const HelpPageText& page : helpPages(m_language)) {
        m_contents->addItem(page.title, page.id);
    }
}

void HelpPage::showPage(const QString& id)
{
    if (id == m_shown) {
        return;
    }
    m_shown = id;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentIndex(m_contents->findData(id));
    m_text->setMarkdown(withJoinedHats(helpPage(id, m_language)->text));
    spread();
}

void HelpPage::spread()
{
    QTextDocument* document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable()) {
            continue;
        }
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format;
        format.setTopMargin(level > 1 ? scaled(kHeadingGap) : 0);
        format.setBottomMargin(block.textList() ? scaled(kLineGap) : scaled(kParagraphGap));
        cursor.mergeBlockFormat(format);
    }
    for (QTextFrame* frame : document->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(colorsOf(this).controlBorder);
            format.setCellSpacing(0);
            format.setCellPadding(scaled(kLineGap));
            format.setBottomMargin(scaled(kParagraphGap));
            table->setFormat(format);
        }
    }
}

void HelpPage::goTo(const QString& heading)
{
    m_text->setExtraSelections({});
    m_text->verticalScrollBar()->setValue(0);
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !heading.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading) {
            m_text->setTextCursor(QTextCursor(block));
            const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
            m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()));
            return;
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPage::mark(const QString& line)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = wordsIn(withJoinedHats(m_words->text()));
    const QString shown = withJoinedHats(line);
    QTextCursor first;
    for (const QString& word : words) {
        for (QTextCursor found = m_text->document()->find(word); !found.isNull(); found = m_text->document()->find(word, found)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(colorsOf(this).accent);
            selection.format.setForeground(colorsOf(this).onAccent);
            marks << selection;
            // A table's cell and a wrapped sentence are blocks of their own: the line has the block's beginning, or the block the line.
            const QString block = found.block().text().simplified();
            if (first.isNull() && !block.isEmpty() && (shown.contains(block) || block.contains(shown))) {
                first = found;
            }
        }
    }
    m_text->setExtraSelections(marks);
    if (!first.isNull()) {
        m_text->setTextCursor(QTextCursor(first.block()));
        m_text->ensureCursorVisible();
    }
}

void HelpPage::search()
{
    m_matches = findInHelp(m_words->text(), m_language);
    QStringList lines;
    for (const HelpMatch& match : std::as_const(m_matches)) {
        lines << (match.line == match.heading ? QStringLiteral("%1: %2").arg(helpPage(match.page, m_language)->title, match.line)
                                              : QStringLiteral("%1: %2").arg(match.heading, match.line));
    }
    const bool searching = !wordsIn(m_words->text()).isEmpty();
    if (searching && lines.isEmpty()) {
        lines << tr("No line of the help has these words.");
    }
    m_lines->setStringList(lines);
    const int rows = std::clamp(static_cast<int>(lines.size()), 1, kResultLines);
    m_results->setFixedHeight(rows * (QFontMetrics(bodyFont()).height() + kHalfGrid) + kGrid);
    m_results->setVisible(searching);
    if (!searching) {
        m_text->setExtraSelections({});
    }
}

void HelpPage::openMatch(int row)
{
    if (row < 0 || row >= m_matches.size()) {
        return;
    }
    const HelpMatch match = m_matches[row];
    showPage(match.page);
    goTo(match.heading);
    mark(match.line);
}

void HelpPage::showAgain(const QString& heading)
{
    showPage(std::exchange(m_shown, {}));
    goTo(heading);
    search();
}

void HelpPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && m_text && !m_shown.isEmpty()) {
        showAgain(heading()); // sizes and colours of Markdown's parts are set when it is read
    }
}

} // namespace darkroom::ui
