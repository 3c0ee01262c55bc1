#include "ui/views/header_bar.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

QString previewName(PreviewKind kind)
{
    switch (kind) {
    case PreviewKind::Automatic: return HeaderBar::tr("Preview: automatic");
    case PreviewKind::Off: return HeaderBar::tr("Preview: off");
    case PreviewKind::Linear: return HeaderBar::tr("Preview: linear");
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
            tr("What shows the picture while it develops: a linear map costs almost nothing, the full decoder is exact and slower.")});
    m_preview->setIcon(themedIcon(QStringLiteral("eye")));
    m_preview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_previewMenu = new QMenu(m_preview);
    m_previewMenu->setObjectName(QStringLiteral("previewMenu"));
    auto* previews = new QActionGroup(m_previewMenu);
    const std::pair<PreviewKind, QString> kinds[] = {{PreviewKind::Automatic, tr("Automatic: the best one under a tenth of a step")},
        {PreviewKind::Linear, tr("Linear map: almost free")}, {PreviewKind::Full, tr("Full decoder: exact, slower")},
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
    m_menuButton = makeIconButton(this, QStringLiteral("menu"), {"menu", tr("Menu"), tr("Opening, undo, text size and everything else.")});
    m_menu = new QMenu(m_menuButton);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    setPage(Page::Canvas);
    setPreview(PreviewKind::Automatic);
    setTheme(ThemeChoice::System);
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
    fitPreview();
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
    (page == Page::Canvas ? m_canvasPage : page == Page::Lab ? m_labPage : m_galleryPage)->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fit, m_actual, m_zoom, m_preview}) {
        if (widget) {
            widget->setVisible(page == Page::Canvas);
        }
    }
}

void HeaderBar::setPresetMenu(QMenu* menu)
{
    m_presetMenu = menu;
}

void HeaderBar::setZoom(double zoom, bool fits)
{
    constexpr double kPercent = 100.0;
    if (zoom <= 0.0) {
        m_zoom->clear();
        return;
    }
    const long percent = std::lround(zoom * kPercent);
    m_zoom->setText(fits ? tr("Fits, %1 %").arg(percent) : tr("%1 %").arg(percent));
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

QSize HeaderBar::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (m_preview->toolButtonStyle() != Qt::ToolButtonIconOnly) {
        least.rwidth() -= m_preview->sizeHint().width() - m_panel->sizeHint().width();
    }
    return least;
}

void HeaderBar::fitPreview()
{
    m_preview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (width() < sizeHint().width()) {
        m_preview->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPreview();
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_preview) {
        fitPreview();
    }
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colorsOf(this).hairline);
}

} // namespace darkroom::ui
