#pragma once

#include "ui/shortcuts/shortcut.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace darkroom::ui {

/// All that can be done by a key, with the keys that do it. Keys of the user's own replace the usual ones.
class ShortcutTable : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes every shortcut below `window`, in the order of places; the actions outlive the table's use.
    void collect(const QWidget& window);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowOf(const QString& id) const; ///< −1: there is none.
    QString id(int row) const;
    QString text(int row) const;
    ShortcutPlace place(int row) const;
    QList<QKeySequence> keys(int row) const;
    QList<QKeySequence> usualKeys(int row) const;
    bool isChanged(int row) const;

    /// Rows that would answer `key` where `row` does.
    QList<int> othersWith(int row, const QKeySequence& key) const;
    /// Others that answer one of the keys that the row has.
    QList<int> conflicts(int row) const;

    /// Gives the row these keys, and takes them from those that would answer them too.
    void assign(int row, const QList<QKeySequence>& keys);
    /// The usual keys again; taken from whoever has them by now.
    void reset(int row);
    void resetAll();

    /// What differs from the usual: keys by id, as QKeySequence writes lists.
    QHash<QString, QString> changes() const;
    /// Those of the last time; ids that are not there any more are left out.
    void setChanges(const QHash<QString, QString>& changes);

signals:
    void changed();

private:
    struct Row {
        QAction* action;
        QList<QKeySequence> usual;
    };

    bool meet(int a, int b) const;
    void give(int row, const QList<QKeySequence>& keys);

    std::vector<Row> m_rows;
};

} // namespace darkroom::ui
