#pragma once

#include "ui/gallery/picture_entry.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace darkroom::ui {

/// Which pictures the gallery shows: words, class, model, guidance, days, stars, and what they were made with.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// What there is to choose from.
    void setFacts(const HistoryFacts& facts);
    const PictureFilter& filter() const { return m_filter; }
    void clear();
    /// Shown by the button of the folders; owned by the caller.
    void setFolderMenu(QMenu* menu);
    void focusWords();

signals:
    void filterChanged(const darkroom::ui::PictureFilter& filter);

private:
    void create();
    void layOut();
    void connectAll();
    /// The controls say what the filter is.
    void read();

    QLineEdit* m_words;
    QComboBox* m_class;
    QComboBox* m_model;
    QDoubleSpinBox* m_leastW;
    QDoubleSpinBox* m_mostW;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QWidget* m_until; ///< m_to with its dash.
    QComboBox* m_stars;
    QComboBox* m_madeWith;
    QToolButton* m_clear;
    QToolButton* m_folders;
    QTimer m_typing;
    PictureFilter m_filter;
    bool m_setting = false;
};

} // namespace darkroom::ui
