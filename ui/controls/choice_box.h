#pragma once

#include <QComboBox>

namespace darkroom::ui {

/// A list of fixed choices whose entries are a name and what it means: "Crop: fill, cut the rest". Closed, it shows the name alone where all of
/// it has no room; open, it is as wide as its entries.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// What a closed box shows of an entry with so much room in pixels.
    QString shown(const QString& entry, int room) const;

    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace darkroom::ui
