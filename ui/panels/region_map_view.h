#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

#include <QImage>
#include <QWidget>

#include <string>
#include <vector>

namespace darkroom::ui {

/// Shows a painted region map small, in the colours of the model's regions; hidden where there is none to show. Its tooltip names what is painted.
class RegionMapView : public QWidget {
    Q_OBJECT

public:
    explicit RegionMapView(QWidget* parent = nullptr);

    void setMap(const LabelMap& map, const std::vector<RegionClass>& regions);
    /// The map at its own size; null while there is none.
    const QImage& picture() const { return m_picture; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();

    LabelMap m_map;
    QImage m_picture;
    std::vector<std::string> m_painted; ///< The regions in it.
};

} // namespace darkroom::ui
