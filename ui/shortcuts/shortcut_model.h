#pragma once

#include <QAbstractTableModel>
#include <QPointer>

namespace darkroom::ui {

class ShortcutTable;

/// The table of shortcuts as rows: what is done, where, by which keys, and what is to be said about it.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Place, Keys, Note, kColumns };

    explicit ShortcutModel(ShortcutTable& table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Also: Pause or go on" where keys clash, else whether they are the user's own.
    QString note(int row) const;

private:
    QPointer<ShortcutTable> m_table; ///< A window that closes with the dialog open may lose the table first.
};

} // namespace darkroom::ui
