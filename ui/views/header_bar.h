#pragma once

#include "darkroom/base/request.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace darkroom::ui {

class ElidedLabel;

/// What the large part of the window shows.
enum class Page { Canvas, Gallery, Compare, Lab, Models, Help };

/// The slim bar above the canvas: the column's switch, the pages and the zoom at the left; preview, presets, queue, theme and the menu at the right.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setPreview(PreviewKind kind);
    /// What the loaded model's map from latents to colours explains of them; 0 where it has none, so that it can't be chosen.
    void setPreviewMap(double r2);
    void setTheme(ThemeChoice choice);
    void setPanelShown(bool shown);
    void setQueueShown(bool shown);
    /// Zoom and preview are the canvas's and hidden elsewhere.
    void setPage(Page page);
    /// 0: there is nothing to zoom.
    void setZoom(double zoom, bool fits);
    /// Shown by the button of the presets; owned by the caller.
    void setPresetMenu(QMenu* menu);
    /// The entries of the menu; null stands for a separator.
    void setMenu(const QList<QAction*>& actions);
    void openMenu();
    /// Lets the tooltip of a button follow the key of an action.
    void tellKeys(const QList<QAction*>& actions);

    QSize minimumSizeHint() const override;

signals:
    void panelToggled(bool shown);
    void queueToggled(bool shown);
    void pageChosen(darkroom::ui::Page page);
    void fitRequested();
    void actualSizeRequested();
    void previewChosen(darkroom::PreviewKind kind);
    void themeChosen(darkroom::ui::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    enum class Room { All, IconOfPreview, NoZoom };

    /// Where the bar is narrow, the preview's name makes room for its icon alone; then the zoom's controls go, which the menu has too.
    void fitToRoom();
    void showFor(Room room);
    /// What the bar takes with so much in it.
    int widthOf(Room room) const;

    Page m_page = Page::Canvas;
    QToolButton* m_panel;
    QToolButton* m_canvasPage;
    QToolButton* m_galleryPage;
    QToolButton* m_labPage;
    QToolButton* m_fit;
    QToolButton* m_actual;
    ElidedLabel* m_zoom;
    QToolButton* m_preview;
    QMenu* m_previewMenu;
    QToolButton* m_presets;
    QMenu* m_presetMenu = nullptr;
    QToolButton* m_queue;
    QToolButton* m_theme;
    QMenu* m_themeMenu;
    QToolButton* m_menuButton;
    QMenu* m_menu = nullptr;
};

} // namespace darkroom::ui
