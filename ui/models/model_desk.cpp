#include "ui/models/model_desk.h"

#include "darkroom/text/prompt_syntax.h"
#include "ui/models/model_library.h"
#include "ui/models/model_text.h"
#include "ui/models/models_page.h"
#include "ui/models/open_facts_dialog.h"
#include "ui/panels/classifier_panel.h"
#include "ui/panels/lora_panel.h"
#include "ui/panels/model_panel.h"
#include "ui/panels/reading_panel.h"
#include "ui/panels/settings_column.h"
#include "ui/session/session.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_store.h"

#include <QFileDialog>

namespace darkroom::ui {

namespace {

constexpr int kRestMilliseconds = 120;

QString weightFilter()
{
    return ModelDesk::tr("Model files (*.safetensors *.ckpt *.pt *.pth *.bin *.sft);;All files (*)");
}

/// What the tokens depend on.
TokensJob tokensOf(const GenerationRequest& request)
{
    return {request.prompt, request.negativePrompt, request.plainPrompt, request.embeddings};
}

/// What decides whether the classifier can guide.
ClassifierJob classifierOf(const GenerationRequest& request)
{
    return {request.classifier.classifier, request.width, request.height};
}

std::vector<std::string> loraFiles(const GenerationRequest& request)
{
    std::vector<std::string> files;
    for (const LoraUse& lora : request.loras) {
        files.push_back(lora.file);
    }
    return files;
}

} // namespace

ModelDesk::ModelDesk(const Parts& parts, const QString& listFile)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_library(new ModelLibrary(listFile, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ModelDesk::askForTokens);
    m_parts.page.setFolders(m_parts.store.modelFolders());
    connectPanels();
    connectPage();
    connectSession();
}

void ModelDesk::connectPanels()
{
    ModelPanel& model = m_parts.column.model();
    connect(&model, &ModelPanel::modelListRequested, this, &ModelDesk::listRequested);
    connect(&model, &ModelPanel::modelFileRequested, this, &ModelDesk::chooseModelFile);
    connect(&model, &ModelPanel::autoencoderFileRequested, this, &ModelDesk::chooseAutoencoder);
    connect(&model, &ModelPanel::autoencoderFolderRequested, this, [this] {
        QFileDialog* folders = dialog(tr("Choose an autoencoder's or a model's folder"), true);
        connect(folders, &QFileDialog::fileSelected, this, &ModelDesk::useAutoencoder);
        folders->open();
    });
    ClassifierPanel& classifier = m_parts.column.classifier();
    connect(&classifier, &ClassifierPanel::fileRequested, this, [this] {
        QFileDialog* files = dialog(tr("Choose a classifier's file"), false);
        connect(files, &QFileDialog::fileSelected, this, &ModelDesk::useClassifier);
        files->open();
    });
    connect(&classifier, &ClassifierPanel::folderRequested, this, [this] {
        QFileDialog* folders = dialog(tr("Choose a classifier's folder"), true);
        connect(folders, &QFileDialog::fileSelected, this, &ModelDesk::useClassifier);
        folders->open();
    });
    LoraPanel& loras = m_parts.column.loras();
    connect(&loras, &LoraPanel::filesRequested, this, [this] {
        QFileDialog* files = dialog(tr("Add LoRA files"), false);
        files->setFileMode(QFileDialog::ExistingFiles);
        connect(files, &QFileDialog::filesSelected, &m_parts.column.loras(), &LoraPanel::addFiles);
        files->open();
    });
    connect(&m_parts.column.reading(), &ReadingPanel::embeddingsFolderRequested, this, [this] {
        QFileDialog* folders = dialog(tr("Choose a folder of textual inversions"), true);
        connect(folders, &QFileDialog::fileSelected, this, [this](const QString& folder) {
            edit([&](Settings& settings) { settings.request.embeddings = folder.toStdString(); }, tr("change of the words' folder"));
        });
        folders->open();
    });
}

void ModelDesk::connectPage()
{
    connect(m_library, &ModelLibrary::found, &m_parts.page, &ModelsPage::setModels, Qt::QueuedConnection);
    connect(m_library, &ModelLibrary::problemArose, this, &ModelDesk::problemArose, Qt::QueuedConnection);
    connect(&m_parts.page, &ModelsPage::addFolderRequested, this, &ModelDesk::addFolder);
    connect(&m_parts.page, &ModelsPage::scanRequested, this, &ModelDesk::scan);
    connect(&m_parts.page, &ModelsPage::starred, m_library, &ModelLibrary::star);
    connect(&m_parts.page, &ModelsPage::folderRemoved, this, [this](const QString& folder) {
        QStringList folders = m_parts.store.modelFolders();
        folders.removeAll(folder);
        m_parts.store.setModelFolders(folders);
        m_parts.page.setFolders(folders);
        scan();
    });
    connect(&m_parts.page, &ModelsPage::chosen, this, [this](const checkpoint::ListedModel& model) {
        use(model);
        emit modelTaken();
    });
}

void ModelDesk::connectSession()
{
    connect(&m_parts.session, &Session::partFound, this, &ModelDesk::use);
    connect(&m_parts.session, &Session::factsMissing, this, &ModelDesk::askForFacts);
    connect(&m_parts.session, &Session::answersKept, this, [this](const QString& path) {
        if (m_parts.settings.settings().request.model == path.toStdString()) {
            load(path);
        }
    });
    connect(&m_parts.session, &Session::tokensRead, &m_parts.column, &SettingsColumn::setTokens);
    connect(&m_parts.session, &Session::modelLoaded, this, &ModelDesk::askForTokens);
    connect(&m_parts.session, &Session::lorasChecked, &m_parts.column, &SettingsColumn::setLoraProblems);
    connect(&m_parts.session, &Session::modelLoaded, this, &ModelDesk::checkLoras);
    connect(&m_parts.settings, &SettingsModel::settingsChanged, this,
        [this, before = std::vector<std::string>()](const Settings& settings) mutable {
            if (std::vector<std::string> now = loraFiles(settings.request); now != before) {
                before = std::move(now);
                checkLoras();
            }
        });
    connect(&m_parts.session, &Session::classifierChecked, &m_parts.column.classifier(), &ClassifierPanel::setFit);
    connect(&m_parts.session, &Session::modelLoaded, this, &ModelDesk::checkClassifier);
    connect(&m_parts.settings, &SettingsModel::settingsChanged, this, [this, before = ClassifierJob()](const Settings& settings) mutable {
        if (ClassifierJob now = classifierOf(settings.request); !(now == before)) {
            before = std::move(now);
            checkClassifier();
        }
    });
    connect(&m_parts.settings, &SettingsModel::settingsChanged, this, [this, before = TokensJob()](const Settings& settings) mutable {
        if (TokensJob now = tokensOf(settings.request); !(now == before)) {
            before = std::move(now);
            m_rest.start();
        }
        tryAgain(settings);
    });
}

void ModelDesk::edit(const std::function<void(Settings&)>& change, const QString& text)
{
    Settings settings = m_parts.settings.settings();
    change(settings);
    m_parts.settings.endBurst();
    m_parts.settings.edit(settings, text);
}

void ModelDesk::use(const checkpoint::ListedModel& model)
{
    const QString path = QString::fromStdString(model.path.string());
    switch (useOf(model)) {
    case ModelUse::Load: load(path); break;
    case ModelUse::AddLora: m_parts.column.loras().addFiles({path}); break;
    case ModelUse::UseAutoencoder: useAutoencoder(path); break;
    case ModelUse::UseClassifier: useClassifier(path); break;
    case ModelUse::WriteEmbedding: writeEmbedding(model); break;
    case ModelUse::None: break;
    }
}

void ModelDesk::load(const QString& path)
{
    const GenerationRequest& request = m_parts.settings.settings().request;
    if (request.model == path.toStdString()) {
        // Chosen once more, as after loading was stopped; nothing happens to one that is there.
        m_parts.session.loadModel(modelOf(request));
        return;
    }
    edit([&](Settings& settings) { settings.request.model = path.toStdString(); }, tr("change of the model"));
}

void ModelDesk::useAutoencoder(const QString& path)
{
    edit([&](Settings& settings) { settings.request.autoencoder = path.toStdString(); }, tr("change of the VAE"));
}

void ModelDesk::useClassifier(const QString& path)
{
    // The class belongs to the classifier before: numbers of another mean other things.
    edit(
        [&](Settings& settings) {
            settings.request.classifier.classifier = path.toStdString();
            settings.request.classifier.classId.reset();
        },
        tr("change of the classifier"));
    m_parts.column.showClassifier();
}

void ModelDesk::writeEmbedding(const checkpoint::ListedModel& model)
{
    edit(
        [&](Settings& settings) {
            std::string& prompt = settings.request.prompt;
            prompt += (prompt.empty() ? "" : ", ") + text::embeddingTag(model.path.string());
        },
        tr("a learned word in the prompt"));
}

void ModelDesk::chooseModelFile()
{
    QFileDialog* files = dialog(tr("Open a model's file"), false);
    connect(files, &QFileDialog::fileSelected, &m_parts.session, &Session::inspect);
    files->open();
}

void ModelDesk::chooseAutoencoder()
{
    QFileDialog* files = dialog(tr("Choose an autoencoder's or a model's file"), false);
    connect(files, &QFileDialog::fileSelected, this, &ModelDesk::useAutoencoder);
    files->open();
}

void ModelDesk::showList()
{
    if (!m_looked && !m_parts.store.modelFolders().isEmpty()) {
        scan();
    }
}

void ModelDesk::addFolder()
{
    QFileDialog* folders = dialog(tr("Add a folder of models"), true);
    connect(folders, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        QStringList all = m_parts.store.modelFolders();
        if (!all.contains(folder)) {
            all << folder;
            m_parts.store.setModelFolders(all);
        }
        m_parts.page.setFolders(all);
        scan();
    });
    folders->open();
}

void ModelDesk::scan()
{
    m_looked = true;
    m_parts.page.setLooking();
    m_library->scan(m_parts.store.modelFolders());
}

void ModelDesk::askForTokens()
{
    m_parts.session.worker().readTokens(tokensOf(m_parts.settings.settings().request));
}

void ModelDesk::checkLoras()
{
    if (std::vector<std::string> files = loraFiles(m_parts.settings.settings().request); !files.empty()) {
        m_parts.session.worker().checkLoras(std::move(files));
    }
}

void ModelDesk::checkClassifier()
{
    m_parts.session.worker().checkClassifier(classifierOf(m_parts.settings.settings().request));
}

void ModelDesk::tryAgain(const Settings& settings)
{
    const GenerationRequest& request = settings.request;
    if (request.autoencoder != m_autoencoder && m_parts.session.state().modelStatus == ModelStatus::Refused) {
        m_parts.session.loadModel(modelOf(request));
    }
    m_autoencoder = request.autoencoder;
}

void ModelDesk::askForFacts(const QString& path, const std::vector<checkpoint::OpenFact>& facts)
{
    if (m_asked.contains(path)) {
        return;
    }
    m_asked.insert(path);
    auto* asking = new OpenFactsDialog(path, facts, &m_parts.window);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(asking, &OpenFactsDialog::accepted, this,
        [this, asking, path] { m_parts.session.worker().keepAnswers(path.toStdString(), asking->answers()); });
    asking->open();
}

QFileDialog* ModelDesk::dialog(const QString& title, bool ofFolders) const
{
    auto* chosen = new QFileDialog(&m_parts.window, title, {}, ofFolders ? QString() : weightFilter());
    chosen->setAttribute(Qt::WA_DeleteOnClose);
    chosen->setFileMode(ofFolders ? QFileDialog::Directory : QFileDialog::ExistingFile);
    chosen->setOption(QFileDialog::ShowDirsOnly, ofFolders);
    return chosen;
}

} // namespace darkroom::ui
