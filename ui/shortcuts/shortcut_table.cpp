#include "ui/shortcuts/shortcut_table.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace darkroom::ui {

void ShortcutTable::collect(const QWidget& window)
{
    m_rows.clear();
    for (QAction* action : window.findChildren<QAction*>()) {
        if (isShortcut(action)) {
            m_rows.push_back({action, action->shortcuts()});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return placeOf(a.action) < placeOf(b.action); });
    emit changed();
}

int ShortcutTable::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row.action->objectName() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ShortcutTable::id(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].action->objectName();
}

QString ShortcutTable::text(int row) const
{
    QString text = m_rows[static_cast<std::size_t>(row)].action->text();
    if (text.endsWith(QChar(0x2026))) {
        text.chop(1);
    }
    return text;
}

ShortcutPlace ShortcutTable::place(int row) const
{
    return placeOf(m_rows[static_cast<std::size_t>(row)].action);
}

QList<QKeySequence> ShortcutTable::keys(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].action->shortcuts();
}

QList<QKeySequence> ShortcutTable::usualKeys(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].usual;
}

bool ShortcutTable::isChanged(int row) const
{
    return keys(row) != usualKeys(row);
}

bool ShortcutTable::meet(int a, int b) const
{
    if (place(a) == place(b)) {
        return true;
    }
    // Two controls never have the focus at once.
    const auto meetsWindow = [this](int window, int other) {
        return place(window) == ShortcutPlace::Window && !goesBeforeWindow(m_rows[static_cast<std::size_t>(other)].action);
    };
    return meetsWindow(a, b) || meetsWindow(b, a);
}

QList<int> ShortcutTable::othersWith(int row, const QKeySequence& key) const
{
    QList<int> others;
    for (int other = 0; other < count(); ++other) {
        if (other != row && meet(row, other) && keys(other).contains(key)) {
            others << other;
        }
    }
    return others;
}

QList<int> ShortcutTable::conflicts(int row) const
{
    QList<int> others;
    for (const QKeySequence& key : keys(row)) {
        for (const int other : othersWith(row, key)) {
            if (!others.contains(other)) {
                others << other;
            }
        }
    }
    return others;
}

void ShortcutTable::give(int row, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys) {
        for (const int other : othersWith(row, key)) {
            QList<QKeySequence> left = this->keys(other);
            left.removeAll(key);
            m_rows[static_cast<std::size_t>(other)].action->setShortcuts(left);
        }
    }
    m_rows[static_cast<std::size_t>(row)].action->setShortcuts(keys);
}

void ShortcutTable::assign(int row, const QList<QKeySequence>& keys)
{
    give(row, keys);
    emit changed();
}

void ShortcutTable::reset(int row)
{
    give(row, usualKeys(row));
    emit changed();
}

void ShortcutTable::resetAll()
{
    for (const Row& row : m_rows) {
        row.action->setShortcuts(row.usual);
    }
    emit changed();
}

QHash<QString, QString> ShortcutTable::changes() const
{
    QHash<QString, QString> changes;
    for (int row = 0; row < count(); ++row) {
        if (isChanged(row)) {
            changes.insert(id(row), QKeySequence::listToString(keys(row), QKeySequence::PortableText));
        }
    }
    return changes;
}

void ShortcutTable::setChanges(const QHash<QString, QString>& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const int row = rowOf(it.key());
        if (row >= 0) {
            QList<QKeySequence> keys =
                it.value().isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(it.value(), QKeySequence::PortableText);
            keys.removeAll(QKeySequence());
            m_rows[static_cast<std::size_t>(row)].action->setShortcuts(keys);
        }
    }
    emit changed();
}

} // namespace darkroom::ui
