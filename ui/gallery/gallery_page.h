#pragma once

#include "darkroom/base/picture_file.h"
#include "ui/gallery/picture_entry.h"
#include "ui/session/restore.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QUndoStack;

namespace darkroom::ui {

class FilterBar;
class GalleryModel;
class History;
class PictureDetails;
class Thumbnails;

/// Every picture that was made: found again by words and conditions, marked, compared, deleted, and its settings taken over.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    /// Stars, tags and deletions go through `undo`. Both outlive the page.
    GalleryPage(History& history, QUndoStack& undo, const QString& thumbnailsFolder, QWidget* parent = nullptr);

    /// What "Use" would change, and how to name classes.
    void setPresent(const Settings& settings, const ModelFacts* model);
    void focusPictures();
    FilterBar& filterBar() { return *m_filter; }

    QSize minimumSizeHint() const override;

signals:
    void useRequested(const QString& name, const darkroom::RestoredSettings& settings, bool modelExists, darkroom::ui::RestorePart part);
    void compareRequested(const QVector<darkroom::ui::PictureEntry>& pictures);
    void showFileRequested(const QString& file);
    /// The picture in `file`, which `first` made.
    void largerRequested(const QString& file, const darkroom::GenerationRequest& first, double factor);
    /// The picture in `file` shall be the start picture; with `paintsMask` its mask is to be painted.
    void beginRequested(const QString& file, bool paintsMask);
    void canvasRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fetched {
        qint64 id = 0;
        RestoredSettings settings;
        bool modelExists = false;
    };

    void create(const QString& thumbnailsFolder);
    void layOut();
    void connectAll();
    void addKeys();
    void nameStarKeys();
    QAction* addKey(const char* id, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);

    void takeFacts(const HistoryFacts& facts);
    void refind();
    void takeEntries(const QVector<PictureEntry>& entries);
    void takeSettings(qint64 id, const RestoredSettings& settings, bool modelExists);
    QVector<PictureEntry> chosen() const;
    void showChosen();
    void refreshChanges();
    void refreshEmptyState();
    void fitSizes();

    void use(RestorePart part);
    void setStars(int stars);
    void setTags(const QStringList& tags);
    void deleteChosen();
    void compareChosen();
    void begin(bool paintsMask);
    void showMenu(const QPoint& position);
    void showChosenFile();
    void goToParent();
    /// False when no such picture is shown now.
    bool goToHash(const QString& sha256);

    History& m_history;
    QUndoStack* m_undo;
    Thumbnails* m_thumbnails;
    GalleryModel* m_model;
    FilterBar* m_filter;
    QBoxLayout* m_sides = nullptr; ///< The pictures and the details, beside each other or, where it is narrow, below.
    QStackedWidget* m_pages;
    QListView* m_view;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
    PictureDetails* m_details;
    QScrollArea* m_detailsScroll;
    HistoryFacts m_facts;
    bool m_stale = false; ///< The history has changed while the page was not to be seen.
    Settings m_present;
    std::optional<ModelFacts> m_modelFacts;
    std::optional<Fetched> m_fetched;
    std::optional<RestorePart> m_wantedPart; ///< Asked for before the settings were there.
    QString m_wantedHash;                    ///< Of a picture to go to, once all are shown.
};

} // namespace darkroom::ui
