#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QFileDialog;
class QWidget;

namespace darkroom::ui {

class ModelLibrary;
class ModelsPage;
class Session;
class SettingsColumn;
class SettingsModel;
class SettingsStore;

/// Leads models, autoencoders, classifiers, LoRA files and embeddings from lists, dialogs and drops to the settings, and what the model reads of the prompts to the
/// column.
class ModelDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Session& session;
        SettingsModel& settings;
        SettingsStore& store;
        SettingsColumn& column;
        ModelsPage& page;
        QWidget& window;
    };

    /// All of the parts outlive it; what the list found is kept in `listFile`.
    ModelDesk(const Parts& parts, const QString& listFile);

    void chooseModelFile();
    void chooseAutoencoder();
    /// The list is shown: its folders are looked through when that was not done yet.
    void showList();

signals:
    void problemArose(const darkroom::ui::Problem& problem);
    void listRequested();
    /// Something of the list was taken: the picture is wanted again.
    void modelTaken();

private:
    void connectPanels();
    void connectPage();
    void connectSession();
    void edit(const std::function<void(Settings&)>& change, const QString& text);
    void use(const checkpoint::ListedModel& model);
    void load(const QString& path);
    void useAutoencoder(const QString& path);
    void useClassifier(const QString& path);
    void writeEmbedding(const checkpoint::ListedModel& model);
    void addFolder();
    void scan();
    void askForTokens();
    void checkLoras();
    void checkClassifier();
    /// A model that was refused for want of an autoencoder is tried with the one that was chosen.
    void tryAgain(const Settings& settings);
    /// Asks once in a session about a model.
    void askForFacts(const QString& path, const std::vector<checkpoint::OpenFact>& facts);
    QFileDialog* dialog(const QString& title, bool ofFolders) const;

    Parts m_parts;
    ModelLibrary* m_library;
    QTimer m_rest;         ///< Until typing pauses.
    QSet<QString> m_asked; ///< Models whose open facts were asked for.
    bool m_looked = false;
    std::string m_autoencoder; ///< Of the settings seen last.
};

} // namespace darkroom::ui
