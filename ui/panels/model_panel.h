#pragma once

#include "ui/panels/panel.h"

#include <QStringList>

class QComboBox;
class QLabel;

namespace darkroom::ui {

class CaptionLabel;
class ElidedLabel;

/// Which model makes the pictures, and what it takes.
class ModelPanel : public Panel {
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);

    /// Folders offered beside the model that ships with the program.
    void setKnownModels(const QStringList& paths);
    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;
    /// Everything that the model's headers tell; empty: nothing is said.
    void setIdentity(const QString& text);
    /// Shown in place of the model's facts while it loads or when it can't be.
    void setStatus(const QString& text);

signals:
    void otherModelRequested();
    void modelFileRequested();
    void modelListRequested();
    void autoencoderFileRequested();
    void autoencoderFolderRequested();

protected:
    void show(const Settings& settings) override;

private:
    void layOut(QWidget* choose);
    void connectAll();
    void fill(const QString& current);
    QString ownAutoencoder() const;
    void fillAutoencoders(const QString& current);
    void takeAutoencoder();
    void showWarnings();

    QComboBox* m_models;
    QComboBox* m_autoencoders;
    QLabel* m_autoencoderLabel;
    CaptionLabel* m_identity;
    CaptionLabel* m_warnings;
    Availability m_autoencoder;
    ElidedLabel* m_facts;
    QStringList m_known;
    std::vector<std::string> m_warned; ///< What its files ask for and does not happen, in core's words.
    QString m_shippedName;
};

} // namespace darkroom::ui
