#pragma once

#include "ui/panels/capabilities.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLayout;

namespace darkroom::ui {

class CaptionLabel;

/// A part of the left column. It shows the settings it is given and tells one settingsChanged for each edit by the user; setting emits nothing.
class Panel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setSettings(const Settings& settings);
    /// `model` is null while none is loaded.
    virtual void setModel(const ModelFacts* model);
    virtual void setCapabilities(const Capabilities& capabilities);

signals:
    void settingsChanged(const darkroom::ui::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;

    /// Puts the values into the controls.
    virtual void show(const Settings& settings) = 0;

    /// The user changed something: applies it to a copy of the settings and tells.
    void edit(const std::function<void(Settings&)>& change);

    const Settings& settings() const { return m_settings; }

private:
    Settings m_settings;
    bool m_showing = false;
};

/// A sentence below a control, in as many lines as it takes.
CaptionLabel* makeNote(QWidget* parent, const char* objectName);
/// Says it there, with names broken that are longer than a line. An empty sentence takes no room.
void setNote(CaptionLabel* note, const QString& sentence);

/// Rows of "label, control, note" with one common edge.
class Rows {
public:
    Rows();

    QGridLayout* layout() const { return m_grid; }
    void add(QWidget* label, QWidget* control, QWidget* trailing = nullptr);
    /// Several controls in one row.
    void add(QWidget* label, QLayout* controls);
    /// A note below the control of the last row.
    void addBelow(QWidget* note);

private:
    QGridLayout* m_grid;
};

} // namespace darkroom::ui
