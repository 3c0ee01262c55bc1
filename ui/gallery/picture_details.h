#pragma once

#include "ui/gallery/picture_entry.h"
#include "ui/session/restore.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace darkroom::ui {

class CaptionLabel;
class StarRating;

/// Everything about the chosen pictures of the gallery, and what can be done with them.
class PictureDetails : public QWidget {
    Q_OBJECT

public:
    explicit PictureDetails(QWidget* parent = nullptr);

    void setPictures(const QVector<PictureEntry>& pictures);
    /// Shows the pictures' stars and tags again, where a change of them could not be kept.
    void showKept();
    /// What taking over all of the picture's settings would change; empty means nothing would.
    void setChanges(const QStringList& changes);
    /// Whether the loaded model paints into masks.
    void setMaskUsable(bool usable);
    /// Why the picture can't be made larger; empty when it can.
    void setLargerReason(const QString& reason);

signals:
    void useRequested(darkroom::ui::RestorePart part);
    void starsChosen(int stars);
    void tagsChosen(const QStringList& tags);
    void compareRequested();
    void largerRequested(double factor);
    void beginRequested();
    void maskRequested();
    void showFileRequested();
    void parentRequested();
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void showTags();
    void refresh();

    QLabel* m_title;
    CaptionLabel* m_facts;
    QLabel* m_starsLabel;
    StarRating* m_stars;
    QLabel* m_tagsLabel;
    QLineEdit* m_tags;
    QLabel* m_useLabel;
    QToolButton* m_useAll;
    QToolButton* m_useSeed;
    QToolButton* m_usePrompt;
    CaptionLabel* m_changes = nullptr;
    QToolButton* m_begin;
    QToolButton* m_mask;
    QToolButton* m_larger;
    QToolButton* m_parent;
    QToolButton* m_compare;
    QToolButton* m_show;
    QToolButton* m_delete;
    QVector<PictureEntry> m_pictures;
    bool m_isMaskUsable = true;
};

} // namespace darkroom::ui
