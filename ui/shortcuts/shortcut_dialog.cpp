#include "ui/shortcuts/shortcut_dialog.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/search_field.h"
#include "ui/shortcuts/shortcut_model.h"
#include "ui/shortcuts/shortcut_table.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr QSize kUsualSize(800, 560);
constexpr int kWidestKeys = 190;
constexpr int kKeyPadding = 10;

/// Takes one key with its modifiers, and tells it at once; Qt's own waits for more of them.
class KeyEdit : public QKeySequenceEdit {
public:
    using QKeySequenceEdit::QKeySequenceEdit;

    /// Qt's own words in it are longer than a key.
    QSize sizeHint() const override
    {
        const auto* line = findChild<QLineEdit*>();
        const int words = line ? line->fontMetrics().horizontalAdvance(line->placeholderText()) : 0;
        return QKeySequenceEdit::sizeHint().expandedTo({words + 2 * kKeyPadding, 0});
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int key = event->key();
        const bool isModifier =
            key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr;
        if (!isModifier) {
            clear();
        }
        QKeySequenceEdit::keyPressEvent(event);
        if (!isModifier) {
            setKeySequence(keySequence()); // ends the wait for a second key
            emit keySequenceChanged(keySequence());
        }
    }
};

} // namespace

ShortcutDialog::ShortcutDialog(ShortcutTable& table, QWidget* parent)
    : QDialog(parent)
    , m_table(table)
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Shortcuts"));
    create();
    layOut();
    connectAll();
    resize(kUsualSize * textScale());
    fitRows();
    m_view->selectRow(0);
    refresh();
    m_words->setFocus();
}

ShortcutDialog::~ShortcutDialog()
{
    m_key->disconnect(this); // it loses the focus while everything is taken down, and tells so
}

void ShortcutDialog::create()
{
    m_words = new SearchField(this);
    m_words->setPlaceholderText(tr("Search in actions and keys"));
    describe(m_words, {"shortcutWords", tr("Search"), tr("Shows the actions whose name, place or keys have these letters.")});
    m_model = new ShortcutModel(m_table, this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = new QTableView(this);
    m_view->setModel(m_found);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    describe(m_view, {"shortcutTable", tr("Shortcuts"), tr("Everything that a key does; choose a row to give it another key.")});
    m_chosen = new QLabel(this);
    m_chosen->setObjectName(QStringLiteral("shortcutChosen"));
    m_chosen->setWordWrap(true);
    m_key = new KeyEdit(this);
    describe(m_key, {"shortcutKey", tr("New key"), tr("Press the key, with Ctrl, Alt or Shift, that the chosen action shall have.")});
    if (auto* line = m_key->findChild<QLineEdit*>()) {
        describe(line, {"shortcutKeyText", tr("New key"), m_key->toolTip()});
    }
    m_conflict = new CaptionLabel(this);
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    m_conflict->setWordWrap(true);
    const auto button = [this](const QString& text, const Description& description) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        describe(made, description);
        return made;
    };
    m_assign =
        button(tr("Assign"), {"shortcutAssign", tr("Assign"), tr("Gives the chosen action the new key, and takes it from any other.")});
    m_none = button(tr("No key"), {"shortcutNone", tr("No key"), tr("Takes all keys from the chosen action.")});
    m_reset = button(tr("Usual key"), {"shortcutReset", tr("Usual key"), tr("Gives the chosen action its usual keys again.")});
    m_resetAll = button(tr("Reset all"), {"shortcutResetAll", tr("Reset all"), tr("Gives every action its usual keys again.")});
    m_close = button(tr("Close"), {"shortcutClose", tr("Close"), tr("Closes this table (Esc).")});
}

void ShortcutDialog::layOut()
{
    auto* change = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_key, m_assign, m_none, m_reset, m_resetAll, m_close}) {
        change->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    column->addWidget(m_chosen);
    column->addLayout(change);
    column->addWidget(m_conflict);
}

void ShortcutDialog::connectAll()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_found->setFilterFixedString(words.trimmed());
        if (chosenRow() < 0 && m_found->rowCount() > 0) {
            m_view->selectRow(0);
        }
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_key->clear();
        refresh();
    });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::refresh);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutDialog::assign);
    connect(m_none, &QPushButton::clicked, this, [this] { m_table.assign(chosenRow(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_table.reset(chosenRow()); });
    connect(m_resetAll, &QPushButton::clicked, &m_table, &ShortcutTable::resetAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_table, &ShortcutTable::changed, this, &ShortcutDialog::refresh);
}

int ShortcutDialog::chosenRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_found->mapToSource(rows.front()).row();
}

void ShortcutDialog::assign()
{
    const QKeySequence key = m_key->keySequence();
    m_key->clear();
    m_table.assign(chosenRow(), {key});
}

void ShortcutDialog::refresh()
{
    const int row = chosenRow();
    const QKeySequence key = m_key->keySequence();
    m_chosen->setText(row < 0 ? tr("No action has these letters.") : tr("%1: press its new key").arg(m_table.text(row)));
    m_key->setEnabled(row >= 0);
    m_assign->setEnabled(row >= 0 && !key.isEmpty());
    m_none->setEnabled(row >= 0 && !m_table.keys(row).isEmpty());
    m_reset->setEnabled(row >= 0 && m_table.isChanged(row));
    m_resetAll->setEnabled(!m_table.changes().isEmpty());
    QStringList taken;
    for (const int other : row >= 0 && !key.isEmpty() ? m_table.othersWith(row, key) : QList<int>()) {
        taken << m_table.text(other);
    }
    m_conflict->setText(taken.isEmpty() ? QString()
                                        : tr("%1 belongs to: %2. Assign takes it from there.")
                                              .arg(key.toString(QKeySequence::NativeText), taken.join(QStringLiteral(", "))));
}

void ShortcutDialog::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + kGrid);
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(ShortcutModel::Keys, std::min(m_view->columnWidth(ShortcutModel::Keys), scaled(kWidestKeys)));
}

void ShortcutDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_conflict) {
        fitRows();
    }
}

} // namespace darkroom::ui
