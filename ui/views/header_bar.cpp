#include "ui/views/header_bar.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

/// Gaps between the groups of the row.
constexpr int kRowGaps = 3;

QString previewName(PreviewKind kind)
{
    switch (kind) {
    case PreviewKind::Automatic: return HeaderBar::tr("Preview: automatic");
    case PreviewKind::Off: return HeaderBar::tr("Preview: off");
    case PreviewKind::Map: return HeaderBar::tr("Preview: fitted");
    case PreviewKind::Full: break;
    }
    return HeaderBar::tr("Preview: full");
}

QString themeIcon(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("sun");
    case ThemeChoice::Dark: return QStringLiteral("moon");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("sun-moon");
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, const QVariant& value)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void check(const QMenu* menu, int value)
{
    for (QAction* action : menu->actions()) {
        action->setChecked(action->data().toInt() == value);
    }
}

void popUpBelow(QMenu* menu, const QWidget* button)
{
    menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    setPage(Page::Canvas);
    setPreview(PreviewKind::Automatic);
    setTheme(ThemeChoice::System);
}

void HeaderBar::create()
{
    m_panel =
        makeIconButton(this, QStringLiteral("panel-left"), {"togglePanel", tr("Settings column"), tr("Shows or hides the settings (F9).")});
    m_panel->setCheckable(true);
    m_canvasPage = makeIconButton(this, QStringLiteral("image"), {"canvasPage", tr("Canvas"), tr("Shows the picture that is being made.")});
    m_galleryPage = makeIconButton(this, QStringLiteral("layout-grid"),
        {"galleryPageButton", tr("Gallery"), tr("Shows all pictures that were made, to find one again (Ctrl+H).")});
    m_labPage = makeIconButton(this, QStringLiteral("flask-conical"),
        {"labPageButton", tr("Lab"), tr("Shows what guidance does: many w from one noise, side by side (Ctrl+L).")});
    auto* pages = new QButtonGroup(this);
    for (QToolButton* page : {m_canvasPage, m_galleryPage, m_labPage}) {
        page->setCheckable(true);
        pages->addButton(page);
    }
    m_presets = makeIconButton(this, QStringLiteral("bookmark"),
        {"presets", tr("Presets"), tr("Settings under names of your own: takes one, or saves the present ones.")});
    m_queue = makeIconButton(
        this, QStringLiteral("list-ordered"), {"toggleQueue", tr("Queue"), tr("Shows or hides what runs and what waits (Ctrl+J).")});
    m_queue->setCheckable(true);
    m_fit = makeTextButton(this, tr("Fit"), {"fit", tr("Fit"), tr("Fits the picture into the canvas (Ctrl+0).")});
    m_actual =
        makeTextButton(this, tr("1:1"), {"actualSize", tr("1:1"), tr("Shows one screen pixel for each pixel of the picture (Ctrl+1).")});
    m_zoom = new ElidedLabel(this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_preview = makeTextButton(this, {},
        {"preview", tr("Preview"),
            tr("What shows the picture while it develops: a fitted map costs almost nothing, the full decoder is exact and slower.")});
    m_preview->setIcon(themedIcon(QStringLiteral("eye")));
    m_preview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_previewMenu = new QMenu(m_preview);
    m_previewMenu->setObjectName(QStringLiteral("previewMenu"));
    auto* previews = new QActionGroup(m_previewMenu);
    const std::pair<PreviewKind, QString> kinds[] = {{PreviewKind::Automatic, tr("Automatic: the best one under a tenth of a step")},
        {PreviewKind::Map, tr("Fitted map: almost free")}, {PreviewKind::Full, tr("Full decoder: exact, slower")},
        {PreviewKind::Off, tr("Off")}};
    for (const auto& [kind, text] : kinds) {
        addChoice(m_previewMenu, previews, text, static_cast<int>(kind));
    }
    m_theme = makeIconButton(this, QStringLiteral("sun-moon"), {"theme", tr("Theme"), tr("Light, dark, or as the desktop is.")});
    m_themeMenu = new QMenu(m_theme);
    m_themeMenu->setObjectName(QStringLiteral("themeMenu"));
    auto* themes = new QActionGroup(m_themeMenu);
    addChoice(m_themeMenu, themes, tr("As the desktop"), static_cast<int>(ThemeChoice::System));
    addChoice(m_themeMenu, themes, tr("Light"), static_cast<int>(ThemeChoice::Light));
    addChoice(m_themeMenu, themes, tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_menuButton =
        makeIconButton(this, QStringLiteral("menu"), {"menu", tr("Menu"), tr("Opening, undo, text size, help and everything else (F10).")});
    m_menu = new QMenu(m_menuButton);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
}

void HeaderBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, 6, kGrid, 7);
    row->setSpacing(kHalfGrid);
    row->addWidget(m_panel);
    row->addSpacing(kGrid);
    row->addWidget(m_canvasPage);
    row->addWidget(m_galleryPage);
    row->addWidget(m_labPage);
    row->addSpacing(kGrid);
    row->addWidget(m_fit);
    row->addWidget(m_actual);
    row->addWidget(m_zoom);
    row->addStretch();
    row->addWidget(m_preview);
    row->addSpacing(kGrid);
    row->addWidget(m_presets);
    row->addWidget(m_queue);
    row->addWidget(m_theme);
    row->addWidget(m_menuButton);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeaderBar::connectAll()
{
    connect(m_panel, &QToolButton::clicked, this, &HeaderBar::panelToggled);
    connect(m_queue, &QToolButton::clicked, this, &HeaderBar::queueToggled);
    connect(m_canvasPage, &QToolButton::clicked, this, [this] { emit pageChosen(Page::Canvas); });
    connect(m_galleryPage, &QToolButton::clicked, this, [this] { emit pageChosen(Page::Gallery); });
    connect(m_labPage, &QToolButton::clicked, this, [this] { emit pageChosen(Page::Lab); });
    connect(m_presets, &QToolButton::clicked, this, [this] { popUpBelow(m_presetMenu, m_presets); });
    connect(m_fit, &QToolButton::clicked, this, &HeaderBar::fitRequested);
    connect(m_actual, &QToolButton::clicked, this, &HeaderBar::actualSizeRequested);
    connect(m_preview, &QToolButton::clicked, this, [this] { popUpBelow(m_previewMenu, m_preview); });
    connect(m_theme, &QToolButton::clicked, this, [this] { popUpBelow(m_themeMenu, m_theme); });
    connect(m_menuButton, &QToolButton::clicked, this, [this] { popUpBelow(m_menu, m_menuButton); });
    connect(m_previewMenu, &QMenu::triggered, this,
        [this](QAction* action) { emit previewChosen(static_cast<PreviewKind>(action->data().toInt())); });
    connect(m_themeMenu, &QMenu::triggered, this,
        [this](QAction* action) { emit themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
}

void HeaderBar::setPreview(PreviewKind kind)
{
    m_preview->setText(QLatin1Char(' ') + previewName(kind)); // the space keeps the icon off the words
    check(m_previewMenu, static_cast<int>(kind));
    fitToRoom();
}

void HeaderBar::setPreviewMap(double r2)
{
    for (QAction* action : m_previewMenu->actions()) {
        if (action->data().toInt() == static_cast<int>(PreviewKind::Map)) {
            action->setEnabled(r2 > 0.0);
            action->setText(r2 > 0.0 ? tr("Fitted map, R² %1: almost free").arg(QLocale().toString(r2, 'f', 2))
                                     : tr("Fitted map: this model has none"));
        }
    }
}

void HeaderBar::setTheme(ThemeChoice choice)
{
    m_theme->setIcon(themedIcon(themeIcon(choice)));
    check(m_themeMenu, static_cast<int>(choice));
}

void HeaderBar::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void HeaderBar::setQueueShown(bool shown)
{
    m_queue->setChecked(shown);
}

void HeaderBar::setPage(Page page)
{
    if (page != Page::Help) { // it lies over the page that it was opened from
        (page == Page::Canvas || page == Page::Models ? m_canvasPage : page == Page::Lab ? m_labPage : m_galleryPage)->setChecked(true);
    }
    m_page = page;
    fitToRoom();
}

void HeaderBar::setPresetMenu(QMenu* menu)
{
    m_presetMenu = menu;
}

void HeaderBar::setZoom(double zoom, bool fits)
{
    constexpr double kPercent = 100.0;
    const long percent = std::lround(zoom * kPercent);
    m_zoom->setText(zoom <= 0.0 ? QString() : fits ? tr("Fits, %1 %").arg(percent) : tr("%1 %").arg(percent));
    fitToRoom();
}

void HeaderBar::setMenu(const QList<QAction*>& actions)
{
    m_menu->clear();
    for (QAction* action : actions) {
        if (action) {
            m_menu->addAction(action);
        } else {
            m_menu->addSeparator();
        }
    }
}

void HeaderBar::openMenu()
{
    popUpBelow(m_menu, m_menuButton);
    if (!m_menu->actions().isEmpty()) {
        m_menu->setActiveAction(m_menu->actions().front());
    }
}

void HeaderBar::tellKeys(const QList<QAction*>& actions)
{
    const std::pair<const char*, QToolButton*> buttons[] = {{"panelAction", m_panel}, {"galleryAction", m_galleryPage},
        {"labAction", m_labPage}, {"queueAction", m_queue}, {"fitAction", m_fit}, {"actualSizeAction", m_actual},
        {"menuAction", m_menuButton}};
    for (const auto& [id, button] : buttons) {
        for (QAction* action : actions) {
            if (action && action->objectName() == QLatin1String(id)) {
                tellKey(action, button);
            }
        }
    }
}

int HeaderBar::widthOf(Room room) const
{
    const auto icon = [](const QWidget* button) { return button->minimumSizeHint().expandedTo(button->minimumSize()).width(); };
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + kRowGaps * kGrid;
    for (const QWidget* button :
        std::initializer_list<const QWidget*>{m_panel, m_canvasPage, m_galleryPage, m_labPage, m_presets, m_queue, m_theme, m_menuButton}) {
        width += icon(button) + kHalfGrid;
    }
    if (m_page != Page::Canvas) {
        return width;
    }
    if (room != Room::NoZoom) {
        const int zoom = std::max(m_zoom->sizeHint().width(), m_zoom->minimumSizeHint().width());
        width += m_fit->sizeHint().width() + m_actual->sizeHint().width() + zoom + 3 * kHalfGrid;
    }
    const int words = QFontMetrics(m_preview->font()).horizontalAdvance(m_preview->text()) + kGrid;
    return width + icon(m_panel) + kHalfGrid + (room == Room::All ? words : 0);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {widthOf(Room::NoZoom), QWidget::minimumSizeHint().height()};
}

void HeaderBar::fitToRoom()
{
    showFor(width() >= widthOf(Room::All) ? Room::All : width() >= widthOf(Room::IconOfPreview) ? Room::IconOfPreview : Room::NoZoom);
}

void HeaderBar::showFor(Room room)
{
    const bool canvas = m_page == Page::Canvas;
    m_preview->setToolButtonStyle(room == Room::All ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_preview->setVisible(canvas);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fit, m_actual, m_zoom}) {
        widget->setVisible(canvas && room != Room::NoZoom);
    }
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToRoom();
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_menu) {
        fitToRoom();
    }
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colorsOf(this).hairline);
}

} // namespace darkroom::ui
