#include "ui/controls/choice_box.h"

#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QStylePainter>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kFewestLetters = 8;
constexpr int kMostEntries = 20;
constexpr int kTextMargin = 1; ///< Of the text in its field.

/// "DPM2 (2 calls a step)" is called "DPM2".
QString nameIn(const QString& entry)
{
    static const QRegularExpression meaning(QStringLiteral("\\s*[:：(（]"));
    return entry.section(meaning, 0, 0);
}

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kFewestLetters);
    setMaxVisibleItems(kMostEntries);
    connect(model(), &QAbstractItemModel::dataChanged, this, &QWidget::updateGeometry);
}

QString ChoiceBox::shown(const QString& entry, int room) const
{
    return fontMetrics().horizontalAdvance(entry) <= room ? entry : nameIn(entry);
}

QSize ChoiceBox::minimumSizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(nameIn(itemText(row))));
    }
    const QSize names = style()->sizeFromContents(QStyle::CT_ComboBox, &option, {widest, fontMetrics().height()}, this);
    return names.expandedTo(QComboBox::minimumSizeHint());
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + kGrid);
    QComboBox::showPopup();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = shown(option.currentText, field.width() - 2 * kTextMargin);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace darkroom::ui
