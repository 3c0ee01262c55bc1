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

/// The slim bar above the canvas: the column's switch and the zoom at the left; preview, theme and the menu at the right.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setPreview(PreviewKind kind);
    void setTheme(ThemeChoice choice);
    void setPanelShown(bool shown);
    /// 0: there is nothing to zoom.
    void setZoom(double zoom, bool fits);
    /// The entries of the menu; null stands for a separator.
    void setMenu(const QList<QAction*>& actions);

    QSize minimumSizeHint() const override;

signals:
    void panelToggled(bool shown);
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
    /// The preview's name makes room for its icon alone where the bar is narrow.
    void fitPreview();

    QToolButton* m_panel;
    QToolButton* m_fit;
    QToolButton* m_actual;
    ElidedLabel* m_zoom;
    QToolButton* m_preview = nullptr;
    QMenu* m_previewMenu;
    QToolButton* m_theme;
    QMenu* m_themeMenu;
    QToolButton* m_menuButton;
    QMenu* m_menu;
};

} // namespace darkroom::ui
