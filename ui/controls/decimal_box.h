#pragma once

#include <QDoubleSpinBox>

namespace darkroom::ui {

/// A number with decimals, as the window's language writes it: "7,50" in German. Typed or pasted, a point and a comma both begin the decimals,
/// since neither ever groups digits here.
class DecimalBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QValidator::State validate(QString& text, int& position) const override;
    double valueFromText(const QString& text) const override;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace darkroom::ui
