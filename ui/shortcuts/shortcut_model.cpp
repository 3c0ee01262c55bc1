#include "ui/shortcuts/shortcut_model.h"

#include "ui/shortcuts/shortcut_table.h"

#include <QStringList>

namespace darkroom::ui {

ShortcutModel::ShortcutModel(ShortcutTable& table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(&table)
{
    connect(&table, &ShortcutTable::changed, this, [this] {
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        }
    });
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->count();
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ShortcutModel::note(int row) const
{
    QStringList others;
    for (const int other : m_table->conflicts(row)) {
        others << m_table->text(other);
    }
    if (!others.isEmpty()) {
        return tr("Clashes with: %1").arg(others.join(QStringLiteral(", ")));
    }
    return m_table->isChanged(row)
        ? tr("Yours; usually %1").arg(m_table->usualKeys(row).isEmpty() ? tr("none") : keysText(m_table->usualKeys(row)))
        : QString();
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (index.column()) {
    case Action: return m_table->text(index.row());
    case Place: return nameOf(m_table->place(index.row()));
    case Keys: return m_table->keys(index.row()).isEmpty() ? tr("none") : keysText(m_table->keys(index.row()));
    default: return note(index.row());
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Action: return tr("Action");
    case Place: return tr("Where");
    case Keys: return tr("Keys");
    default: return tr("Remark");
    }
}

} // namespace darkroom::ui
