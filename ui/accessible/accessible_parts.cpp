#include "ui/accessible/accessible_parts.h"

#include "ui/compare/compare_canvas.h"
#include "ui/controls/guidance_slider.h"
#include "ui/controls/sparkline.h"
#include "ui/gallery/star_rating.h"
#include "ui/help/tour.h"
#include "ui/lab/curve_editor.h"
#include "ui/lab/heat_legend.h"
#include "ui/lab/step_chart_view.h"
#include "ui/panels/panel.h"
#include "ui/panels/picture_input_view.h"
#include "ui/panels/region_map_view.h"
#include "ui/settings/settings.h"
#include "ui/views/banner.h"
#include "ui/views/canvas.h"
#include "ui/views/invitation.h"
#include "ui/views/mask_view.h"
#include "ui/views/progress_line.h"
#include "ui/views/status_line.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeySequenceEdit>
#include <QToolButton>

#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace darkroom::ui {

namespace {

/// A number that can be read and, where `set` is there, changed.
struct Range {
    std::function<double()> current;
    std::function<void(double)> set;
    double least = 0.0;
    double most = 1.0;
    double step = 0.0;
};

/// What a control is beyond a widget.
struct Part {
    QAccessible::Role role = QAccessible::Client;
    std::function<QString()> value;
    std::optional<Range> range;
    std::function<void()> press;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("AccessibleParts", text);
}

QString sizeText(const QSize& size)
{
    return translated("%1 × %2 pixels").arg(size.width()).arg(size.height());
}

class PartInterface
    : public QAccessibleWidget
    , public QAccessibleValueInterface {
public:
    PartInterface(QWidget* widget, Part part)
        : QAccessibleWidget(widget, part.role)
        , m_part(std::move(part))
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return m_part.range ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && m_part.value) {
            return m_part.value();
        }
        // Bridges read the value of what has no number from the description.
        if (kind == QAccessible::Description && m_part.value && !m_part.range) {
            const QString described = QAccessibleWidget::text(kind);
            const QString value = m_part.value();
            return value.isEmpty() || described.contains(value) ? described : QStringLiteral("%1 %2").arg(value, described).trimmed();
        }
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_part.range->current(); }
    QVariant minimumValue() const override { return m_part.range->least; }
    QVariant maximumValue() const override { return m_part.range->most; }
    QVariant minimumStepSize() const override { return m_part.range->step; }

    void setCurrentValue(const QVariant& value) override
    {
        if (m_part.range->set && widget()->isEnabled()) {
            m_part.range->set(value.toDouble());
        }
    }

    /// A chart is told as one thing: what it is drawn on has nothing to say.
    int childCount() const override { return m_part.role == QAccessible::Chart ? 0 : QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override
    {
        return m_part.role == QAccessible::Chart ? nullptr : QAccessibleWidget::child(index);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_part.press && widget()->isEnabled()) {
            names.prepend(pressName());
        }
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == pressName() && m_part.press) {
            m_part.press();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

    QAccessible::Role role() const override
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget());
        return button && button->isCheckable() ? QAccessible::CheckBox : QAccessibleWidget::role();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
            state.pressed = button->isDown();
        }
        return state;
    }

private:
    const QString& pressName() const { return role() == QAccessible::CheckBox ? toggleAction() : pressAction(); }

    Part m_part;
};

std::optional<Part> partOfControl(QWidget* widget)
{
    if (auto* slider = qobject_cast<GuidanceSlider*>(widget)) {
        return Part{QAccessible::Slider, [slider] { return shortNumber(slider->w()); },
            Range{[slider] { return slider->w(); }, [slider](double w) { slider->moveTo(w); }, GuidanceSlider::kLowest,
                GuidanceSlider::kHighest, 0.1},
            {}};
    }
    if (auto* stars = qobject_cast<StarRating*>(widget)) {
        return Part{QAccessible::Slider, [stars] { return stars->accessibleDescription(); },
            Range{[stars] { return static_cast<double>(stars->value()); },
                [stars](double value) { stars->choose(static_cast<int>(std::lround(value))); }, 0.0, static_cast<double>(stars->maximum()),
                1.0},
            {}};
    }
    if (auto* tile = qobject_cast<ExampleTile*>(widget)) {
        return Part{QAccessible::Button, {}, {}, [tile] { tile->click(); }};
    }
    // Qt's own only sets the mark, and what the button is for is done at a click.
    if (qstrcmp(widget->metaObject()->className(), "QToolButton") == 0) {
        auto* button = static_cast<QToolButton*>(widget);
        return Part{QAccessible::Button, {}, {}, [button] { button->click(); }};
    }
    if (auto* line = qobject_cast<ProgressLine*>(widget)) {
        return Part{QAccessible::ProgressBar, [line] { return translated("%1 %").arg(std::lround(line->fraction() * 100.0)); },
            Range{[line] { return line->fraction(); }, {}, 0.0, 1.0, 0.0}, {}};
    }
    if (auto* keys = qobject_cast<QKeySequenceEdit*>(widget)) {
        return Part{QAccessible::HotkeyField, [keys] { return keys->keySequence().toString(QKeySequence::NativeText); }, {}, {}};
    }
    if (auto* editor = qobject_cast<CurveEditor*>(widget)) {
        return Part{QAccessible::Chart, [editor] { return editor->summary(); }, {}, {}};
    }
    return std::nullopt;
}

std::optional<Part> partOfView(QWidget* widget)
{
    if (auto* canvas = qobject_cast<Canvas*>(widget)) {
        return Part{QAccessible::Graphic,
            [canvas] { return canvas->picture().isNull() ? translated("No picture yet") : sizeText(canvas->picture().size()); }, {}, {}};
    }
    if (auto* canvas = qobject_cast<CompareCanvas*>(widget)) {
        return Part{QAccessible::Graphic,
            [canvas] { return QCoreApplication::translate("AccessibleParts", "%n picture(s)", nullptr, canvas->count()); }, {}, {}};
    }
    if (auto* view = qobject_cast<PaintView*>(widget)) {
        return Part{QAccessible::Canvas, [view] { return view->summary(); }, {}, {}};
    }
    if (auto* view = qobject_cast<PictureInputView*>(widget)) {
        return Part{QAccessible::Graphic,
            [view] { return view->picture().isNull() ? translated("No picture") : sizeText(view->picture().size()); }, {}, {}};
    }
    if (auto* view = qobject_cast<RegionMapView*>(widget)) {
        return Part{QAccessible::Graphic,
            [view] { return view->picture().isNull() ? translated("No picture") : sizeText(view->picture().size()); }, {}, {}};
    }
    if (auto* line = qobject_cast<Sparkline*>(widget)) {
        return Part{QAccessible::Chart, [line] { return line->summary(); }, {}, {}};
    }
    if (auto* legend = qobject_cast<HeatLegend*>(widget)) {
        return Part{QAccessible::Chart, [legend] { return translated("0 to %1").arg(shortNumber(legend->greatest())); }, {}, {}};
    }
    if (auto* chart = qobject_cast<StepChartView*>(widget)) {
        return Part{QAccessible::Chart, [chart] { return chart->accessibleDescription(); }, {}, {}};
    }
    return std::nullopt;
}

std::optional<Part> partOfFrame(QWidget* widget)
{
    if (qobject_cast<Banner*>(widget)) {
        return Part{QAccessible::AlertMessage, {}, {}, {}};
    }
    if (qobject_cast<StatusLine*>(widget)) {
        return Part{QAccessible::StatusBar, {}, {}, {}};
    }
    if (qobject_cast<Tour*>(widget)) {
        return Part{QAccessible::HelpBalloon, {}, {}, {}};
    }
    if (qobject_cast<Panel*>(widget)) {
        return Part{QAccessible::Grouping, {}, {}, {}};
    }
    return std::nullopt;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    // Asked for each class that the object is of, the lowest first: that one has the whole answer.
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || className != QLatin1String(object->metaObject()->className())) {
        return nullptr;
    }
    for (const auto& partOf : {partOfControl, partOfView, partOfFrame}) {
        if (std::optional<Part> part = partOf(widget)) {
            return new PartInterface(widget, std::move(*part));
        }
    }
    return nullptr;
}

} // namespace

void installAccessibleParts()
{
    QAccessible::installFactory(makeInterface); // Qt takes each factory once
}

} // namespace darkroom::ui
