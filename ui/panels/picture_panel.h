#pragma once

#include "ui/panels/panel.h"

#include <optional>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// Seed, size, and how many.
class PicturePanel : public Panel {
    Q_OBJECT

public:
    explicit PicturePanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// The seed of the latest picture, which "use last" takes.
    void setLastSeed(std::uint64_t seed);

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void layOut();
    void connectAll();
    void takeSeed();
    void takeSize();

    QLineEdit* m_seed;
    QToolButton* m_dice;
    QToolButton* m_useLast;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_count;
    QLabel* m_sizeLabel;
    CaptionLabel* m_sizeNote;
    std::optional<std::uint64_t> m_lastSeed;
    int m_nativeWidth = 0;
    int m_nativeHeight = 0;
};

} // namespace darkroom::ui
