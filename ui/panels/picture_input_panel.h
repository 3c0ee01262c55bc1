#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QDoubleSpinBox;
class QImage;
class QLabel;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class PictureInputView;
class PictureLoader;
class RegionMapView;

/// What a picture begins from: another picture with its strength and fit, a mask of what is made anew, a map of regions.
class PictureInputPanel : public Panel {
    Q_OBJECT

public:
    explicit PictureInputPanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// Whether there is a result that can become the start picture.
    void setResultAvailable(bool available);
    void usePicture(const QImage& picture, const QString& origin);
    void loadFile(const QString& file);

signals:
    void openRequested();
    void resultRequested();
    void paintMaskRequested();
    void paintRegionsRequested();
    void failed(const QString& sentence);

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void createPicture();
    void createMask();
    void layOut();
    void connectAll();
    void refresh();

    PictureInputView* m_view;
    PictureLoader* m_loader;
    QToolButton* m_open;
    QToolButton* m_paste;
    QToolButton* m_useResult;
    QToolButton* m_clear;
    CaptionLabel* m_note;
    QDoubleSpinBox* m_strength;
    CaptionLabel* m_strengthNote;
    QComboBox* m_rule;
    QComboBox* m_fit;
    QToolButton* m_paintMask;
    QToolButton* m_clearMask;
    QSpinBox* m_maskBlur;
    QToolButton* m_paintRegions;
    QToolButton* m_clearRegions;
    CaptionLabel* m_regionNote;
    RegionMapView* m_regionView;
    std::vector<RegionClass> m_regions; ///< Of the loaded model.
    QLabel* m_strengthLabel;
    QLabel* m_ruleLabel;
    QLabel* m_fitLabel;
    QLabel* m_maskLabel;
    QLabel* m_blurLabel;
    QLabel* m_regionLabel;
    Capabilities m_capabilities;
    bool m_hasResult = false;
    QSize m_native;
};

} // namespace darkroom::ui
