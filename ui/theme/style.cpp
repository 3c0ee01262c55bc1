#include "ui/theme/style.h"

#include "ui/theme/colors.h"
#include "ui/theme/hatted_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr double kFocusWidth = 1.5;
constexpr int kFieldPadding = 8;
constexpr int kTextSlack = 6; ///< A list's text is measured by its ink and drawn a pixel further inside.

/// Height of fields and buttons: the text and twice 6 px.
int controlHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 12;
}

int stepperWidth()
{
    return scaled(20);
}

int dropDownWidth()
{
    return scaled(24);
}

bool hasFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

bool isEnabled(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption* option)
{
    return isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver);
}

struct Surface {
    QColor fill;
    QColor border;
    double borderWidth = 1.0;
};

void drawSurface(QPainter* painter, const QRect& rect, const Surface& surface)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = surface.borderWidth / 2.0;
    painter->setBrush(surface.fill.isValid() ? QBrush(surface.fill) : QBrush(Qt::NoBrush));
    painter->setPen(surface.border.isValid() ? QPen(surface.border, surface.borderWidth) : QPen(Qt::NoPen));
    const double outset = surface.border.isValid() ? inset : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(outset, outset, -outset, -outset), kCorner, kCorner);
    painter->restore();
}

Surface fieldSurface(const QStyleOption* option)
{
    const Colors& colors = colorsOf(option->palette);
    if (!isEnabled(option)) {
        return {colors.panel, colors.hairline};
    }
    if (hasFocus(option)) {
        return {colors.control, colors.accent, kFocusWidth};
    }
    return {colors.control, isHovered(option) ? colors.secondary : colors.controlBorder};
}

Surface buttonSurface(const QStyleOption* option, bool primary)
{
    const Colors& colors = colorsOf(option->palette);
    const bool pressed = option->state.testFlag(QStyle::State_Sunken);
    if (!isEnabled(option)) {
        return {colors.panel, colors.hairline};
    }
    if (primary) {
        // The focus must show on amber too: a ring in the text's colour.
        return {isHovered(option) || pressed ? colors.accentHover : colors.accent, hasFocus(option) ? colors.text : QColor(), kFocusWidth};
    }
    const QColor fill = isHovered(option) || pressed ? colors.controlHover : colors.control;
    return hasFocus(option) ? Surface{fill, colors.accent, kFocusWidth} : Surface{fill, colors.controlBorder};
}

void drawChevron(QPainter* painter, const QRect& rect, const QColor& color, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = scaled(3.5);
    const double rise = (up ? -0.5 : 0.5) * half;
    const QPointF center = QRectF(rect).center();
    QPen pen(color, 1.5 * textScale());
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    const QPointF points[] = {center + QPointF(-half, -rise), center + QPointF(0, rise), center + QPointF(half, -rise)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(kPrimaryProperty).toBool();
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& handle)
{
    const Colors& colors = colorsOf(option->palette);
    if (option->maximum <= option->minimum) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool active = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    painter->setBrush(active ? colors.secondary : colors.controlBorder);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const double radius = std::min(bar.width(), bar.height()) / 2.0;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QRect& handle)
{
    const Colors& colors = colorsOf(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF all = option->rect;
    const QPointF center = QRectF(handle).center();
    const double thickness = std::max(2.0, scaled(3) * 1.0);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QRectF groove = horizontal ? QRectF(all.left(), center.y() - thickness / 2, all.width(), thickness)
                                     : QRectF(center.x() - thickness / 2, all.top(), thickness, all.height());
    painter->setBrush(colors.controlBorder);
    painter->drawRoundedRect(groove, thickness / 2, thickness / 2);
    const QColor active = isEnabled(option) ? colors.accent : colors.disabled;
    if (horizontal) {
        painter->setBrush(active);
        painter->drawRoundedRect(QRectF(groove.left(), groove.top(), center.x() - groove.left(), thickness), thickness / 2, thickness / 2);
    }
    const double radius = scaled(6);
    painter->setBrush(active);
    painter->drawEllipse(center, radius, radius);
    if (hasFocus(option)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.text, kFocusWidth));
        painter->drawEllipse(center, radius + 0.5, radius + 0.5);
    }
    painter->restore();
}

} // namespace

DarkroomStyle::DarkroomStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void DarkroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            drawSurface(painter, option->rect, fieldSurface(option));
        }
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            QStyleOption copy = *option;
            copy.state.setFlag(State_HasFocus, widget->hasFocus());
            drawSurface(painter, option->rect, fieldSurface(&copy));
            return;
        }
        break;
    case PE_PanelButtonCommand: drawSurface(painter, option->rect, buttonSurface(option, isPrimary(widget))); return;
    case PE_PanelButtonTool: {
        const bool lit = isHovered(option) || option->state.testFlag(State_Sunken);
        // What is switched on gets a surface and a line around it, beside the amber of its icon.
        const auto* button = qobject_cast<const QToolButton*>(widget);
        const bool isOn = button && button->isChecked();
        const QColor border = isOn ? colors.secondary : QColor();
        const Surface surface{
            lit || isOn ? colors.controlHover : QColor(), hasFocus(option) ? colors.accent : border, hasFocus(option) ? kFocusWidth : 1.0};
        drawSurface(painter, option->rect, surface);
        return;
    }
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget)) {
            drawSurface(painter, option->rect, {QColor(), colors.accent, kFocusWidth});
        }
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, colors.noticeSurface);
        painter->setPen(colors.controlBorder);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.noticeSurface);
        painter->setPen(colors.controlBorder);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, isEnabled(option) ? colors.secondary : colors.disabled, element == PE_IndicatorArrowUp);
        return;
    case PE_PanelScrollAreaCorner: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DarkroomStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& colors = colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && isPrimary(widget) && isEnabled(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, colors.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            // Fusion paints the chosen row in the accent; a neutral row is enough and keeps amber for what matters.
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, colors.controlHover);
            copy.palette.setColor(QPalette::HighlightedText, colors.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, colors.controlHover);
            copy.palette.setColor(QPalette::HighlightedText, colors.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter: {
        painter->fillRect(option->rect, isHovered(option) || option->state.testFlag(State_Sunken) ? colors.accent : colors.hairline);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DarkroomStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& colors = colorsOf(option->palette);
    const QColor arrow = isEnabled(option) ? colors.secondary : colors.disabled;
    switch (control) {
    case CC_ComboBox:
        drawSurface(painter, option->rect, fieldSurface(option));
        drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), arrow, false);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSurface(painter, option->rect, fieldSurface(option));
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const bool canRise = isEnabled(option) && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
                const bool canFall = isEnabled(option) && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
                drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget).adjusted(0, 3, 0, 0),
                    canRise ? arrow : colors.disabled, true);
                drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget).adjusted(0, 0, 0, -3),
                    canFall ? arrow : colors.disabled, false);
            }
        }
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawSlider(slider, painter, subControlRect(control, option, SC_SliderHandle, widget));
        }
        return;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DarkroomStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
    const QString& text, QPalette::ColorRole role) const
{
    if (!hasHat(text)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const QPen before = painter->pen();
    if (role != QPalette::NoRole) {
        painter->setPen(palette.color(enabled ? palette.currentColorGroup() : QPalette::Disabled, role));
    }
    drawHattedText(*painter, rect, flags, text);
    painter->setPen(before);
}

QRect DarkroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = dropDownWidth();
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, rect, rect.adjusted(kFieldPadding, 2, -arrow, -2));
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int width = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepperWidth();
        const QRect steppers(rect.right() - width + 1, rect.top(), width, rect.height());
        switch (part) {
        case SC_SpinBoxUp: return visualRect(option->direction, rect, QRect(steppers.left(), rect.top(), width, rect.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(
                option->direction, rect, QRect(steppers.left(), rect.top() + rect.height() / 2, width, rect.height() - rect.height() / 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(kFieldPadding - 2, 2, -std::max(width, kFieldPadding - 2), -2));
        case SC_SpinBoxFrame: return rect;
        default: break;
        }
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
        return {};
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? rect.width() : rect.height();
            const int range = bar->maximum - bar->minimum;
            const int shortest = scaled(24);
            const int handle = range > 0
                ? std::clamp(static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)),
                    std::min(shortest, length), length)
                : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            const auto along = [&](int from, int size) {
                return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                  : QRect(rect.left(), rect.top() + from, rect.width(), size);
            };
            switch (part) {
            case SC_ScrollBarSlider: return along(start, handle);
            case SC_ScrollBarGroove: return rect;
            case SC_ScrollBarSubPage: return along(0, start);
            case SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
            default: break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DarkroomStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(kFieldPadding - 2, 2, -(kFieldPadding - 2), -2) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize DarkroomStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const int height = controlHeight(option ? option->fontMetrics : QFontMetrics(bodyFont()));
    switch (type) {
    case CT_PushButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {
            std::max(contents.width() + 2 * kFieldPadding + 8, scaled(48)), std::max(height, isPrimary(widget) ? size.height() : height)};
    }
    case CT_ComboBox: return {contents.width() + kFieldPadding + kTextSlack + dropDownWidth(), height};
    case CT_SpinBox: return {contents.width() + kFieldPadding + stepperWidth() + 8, height};
    case CT_LineEdit: return {contents.width() + 2 * kFieldPadding, height};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int DarkroomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return scaled(24);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1; // QSplitter takes the mouse a few pixels around such a line
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return scaled(16);
    case PM_ToolBarIconSize: return scaled(20);
    case PM_SliderThickness: return scaled(20);
    case PM_SliderLength: return scaled(14);
    case PM_SliderControlThickness: return scaled(14);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_DefaultFrameWidth:
        if (widget && widget->inherits("QPlainTextEdit")) {
            return 2;
        }
        return 1;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int DarkroomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon DarkroomStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    return icon == SP_LineEditClearButton ? themedIcon(QStringLiteral("x")) : QProxyStyle::standardIcon(icon, option, widget);
}

void DarkroomStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // A wheel that passes over must not take the focus, or the next notch would change the value.
    if (widget->focusPolicy() == Qt::WheelFocus) {
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSlider*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace darkroom::ui
