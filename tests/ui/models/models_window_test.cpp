#include "ui/control_names.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_list_model.h"
#include "ui/models/model_text.h"
#include "ui/open_scripted.h"
#include "ui/panels/lora_panel.h"
#include "ui/scripted_engine.h"
#include "ui/settings/settings_store.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

#include <filesystem>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;
namespace fs = std::filesystem;

namespace {

const fs::path kGoldens = fs::path(DARKROOM_TEST_DATA) / "goldens";
const QString kLora = QString::fromStdString((kGoldens / "lora" / "sd15-kohya" / "lora.safetensors").string());

} // namespace

/// The window's list of models, and what can be added to one, over a scripted engine; the files are real.
class ModelsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
    }

    void namedFoldersAreListedByWhatIsInThem();
    void aBrokenFileAndAMissingPartAreNamed();
    void searchLeavesWhatHasAllWords();
    void aStarStaysWithTheContent();
    void aFolderIsAddedAndTakenOff();
    void enterAndAClickLoad();
    void aFileDroppedIsIdentifiedBeforeItLoads();
    void partsThatAreDroppedGoWhereTheyBelong();
    void loraStackIsEditedWithoutLoadingAnew();
    void lorasAreInThePictureAndTheSession();
    void anotherAutoencoderIsChosenAndGivenBack();
    void whatAFileDoesNotTellIsAskedForOnce();
    void tokensAreShownUnderThePrompt();
    void textEncodersThatReadDifferentlyAreShownEach();
    void aLoraForAnotherModelIsToldInTheStack();
    void clipSkipAndWordsAreForClip();
    void everythingIsNamedAndFitsAtLargeText();

private:
    /// A copy of a golden in the folder that the window looks through.
    fs::path put(const std::string& golden, const std::string& name)
    {
        const fs::path target = at(name);
        fs::create_directories(target.parent_path());
        fs::copy(kGoldens / golden, target, fs::copy_options::recursive);
        return target;
    }

    fs::path at(const std::string& name) const { return fs::path(m_folder->path().toStdString()) / "models" / name; }

    void putAll()
    {
        put("diffusers/sd15-tiny", "tiny");
        put("compvis/txt2img-bert-tiny/model.ckpt", "bert/model.ckpt");
        fs::copy(kGoldens / "compvis/txt2img-bert-tiny/config.yaml", at("bert/config.yaml"));
        put("lora/sd15-kohya/lora.safetensors", "loras/flat.safetensors");
        put("diffusers/sd15-tiny", "partial");
        fs::remove_all(at("partial/vae"));
        put("lora/sd15-kohya/lora.safetensors", "cut.safetensors");
        fs::resize_file(at("cut.safetensors"), fs::file_size(at("cut.safetensors")) / 2);
    }

    /// The window with the folder named, its list shown and complete.
    std::unique_ptr<OpenWindow> openList()
    {
        const QString root = m_folder->path() + QStringLiteral("/window");
        QDir().mkpath(root);
        SettingsStore(root + QStringLiteral("/settings.ini")).setModelFolders({m_folder->path() + QStringLiteral("/models")});
        auto opened = openScripted(m_script, *m_theme, root);
        if (!list(*opened)->isVisible()) { // the page that was shown last is shown again
            opened->window().findChild<QAction*>(QStringLiteral("modelsAction"))->trigger();
        }
        if (!waitForList(*opened)) {
            qFatal("The list was not read: %s", qPrintable(opened->text("modelsStatus")));
        }
        return opened;
    }

    static bool waitForList(OpenWindow& opened)
    {
        return QTest::qWaitFor([&] { return !opened.text("modelsStatus").contains(QStringLiteral("Looking")); }, 10'000);
    }

    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme); }

    static QListView* list(OpenWindow& opened) { return opened.find<QListView>("modelList"); }

    static int rowOf(OpenWindow& opened, const QString& name)
    {
        const QAbstractItemModel* model = list(opened)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name) {
                return row;
            }
        }
        return -1;
    }

    static void click(OpenWindow& opened, const char* button) { QTest::mouseClick(opened.find<QToolButton>(button), Qt::LeftButton); }

    Theme* m_theme = nullptr;
    std::shared_ptr<Script> m_script;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ModelsWindowTest::namedFoldersAreListedByWhatIsInThem()
{
    putAll();
    auto opened = openList();
    QCOMPARE(list(*opened)->model()->rowCount(), 5);
    const QModelIndex tiny = list(*opened)->model()->index(rowOf(*opened, QStringLiteral("tiny")), 0);
    const QString summary = tiny.data(ModelListModel::SummaryRole).toString();
    for (const char* fact : {"Stable Diffusion 1.x", "prompts", "predicts ε", "×", "weights", "fp16"}) {
        QVERIFY2(summary.contains(QString::fromUtf8(fact)), qPrintable(summary));
    }
    list(*opened)->setCurrentIndex(tiny);
    QVERIFY(opened->text("modelDetails").contains(QStringLiteral("tiny")));
    opened->screenshot(QStringLiteral("models-list"));
    m_theme->setChoice(ThemeChoice::Light);
    opened->screenshot(QStringLiteral("models-list-light"));
}

void ModelsWindowTest::aBrokenFileAndAMissingPartAreNamed()
{
    putAll();
    auto opened = openList();
    const QAbstractItemModel* model = list(*opened)->model();
    const QModelIndex cut = model->index(rowOf(*opened, QStringLiteral("cut.safetensors")), 0);
    QVERIFY(cut.data(ModelListModel::FaultRole).toBool());
    QVERIFY(cut.data(ModelListModel::SummaryRole).toString().contains(QStringLiteral("cut.safetensors")));
    const QModelIndex partial = model->index(rowOf(*opened, QStringLiteral("partial")), 0);
    const QString note = partial.data(ModelListModel::NoteRole).toString();
    QVERIFY2(note.contains(QStringLiteral("autoencoder")) && note.contains(QStringLiteral("choose")), qPrintable(note));
    list(*opened)->setCurrentIndex(cut);
    QVERIFY(!opened->find<QToolButton>("modelUse")->isEnabled());
    opened->screenshot(QStringLiteral("models-broken"));
    list(*opened)->setCurrentIndex(partial);
    QVERIFY(opened->find<QToolButton>("modelUse")->isEnabled());
    opened->screenshot(QStringLiteral("models-partial"));
}

void ModelsWindowTest::searchLeavesWhatHasAllWords()
{
    putAll();
    auto opened = openList();
    auto* search = opened->find<QLineEdit>("modelSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("stable TINY"));
    QCOMPARE(list(*opened)->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral(" nowhere"));
    QCOMPARE(list(*opened)->model()->rowCount(), 0);
    QVERIFY(opened->text("modelsEmpty").contains(QStringLiteral("No model has all of these words")));
    search->clear();
    QCOMPARE(list(*opened)->model()->rowCount(), 5);
}

void ModelsWindowTest::aStarStaysWithTheContent()
{
    putAll();
    {
        auto opened = openList();
        const QModelIndex row = list(*opened)->model()->index(rowOf(*opened, QStringLiteral("tiny")), 0);
        const QRect star = ModelDelegate::starOf(list(*opened)->visualRect(row));
        QTest::mouseClick(list(*opened)->viewport(), Qt::LeftButton, {}, star.center());
        QCOMPARE(rowOf(*opened, QStringLiteral("tiny")), 0);
        QVERIFY(list(*opened)->model()->index(0, 0).data(ModelListModel::StarRole).toBool());
        QCOMPARE(m_script->loads(), 1);
    }
    fs::rename(at("tiny"), at("moved"));
    auto opened = openList();
    QCOMPARE(rowOf(*opened, QStringLiteral("moved")), 0);
    QVERIFY(list(*opened)->model()->index(0, 0).data(ModelListModel::StarRole).toBool());
    list(*opened)->setFocus();
    list(*opened)->setCurrentIndex(list(*opened)->model()->index(0, 0));
    QTest::keyClick(list(*opened), Qt::Key_S);
    const int row = rowOf(*opened, QStringLiteral("moved"));
    QVERIFY(!list(*opened)->model()->index(row, 0).data(ModelListModel::StarRole).toBool());
}

void ModelsWindowTest::aFolderIsAddedAndTakenOff()
{
    putAll();
    auto opened = open();
    opened->window().findChild<QAction*>(QStringLiteral("modelsAction"))->trigger();
    QVERIFY(opened->text("modelsEmpty").contains(QStringLiteral("No folder of models is named yet")));
    opened->screenshot(QStringLiteral("models-empty"));
    click(*opened, "modelsAddFolder");
    auto* dialog = opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(m_folder->path() + QStringLiteral("/models"));
    dialog->close();
    QVERIFY(QTest::qWaitFor([&] { return list(*opened)->model()->rowCount() == 5; }, 10'000));
    QVERIFY(waitForList(*opened));
    click(*opened, "modelsFolder");
    QTRY_COMPARE(list(*opened)->model()->rowCount(), 0);
    QVERIFY(fs::exists(at("tiny")));
}

void ModelsWindowTest::enterAndAClickLoad()
{
    putAll();
    auto opened = openList();
    list(*opened)->setFocus();
    list(*opened)->setCurrentIndex(list(*opened)->model()->index(rowOf(*opened, QStringLiteral("tiny")), 0));
    QTest::keyClick(list(*opened), Qt::Key_Return);
    QTRY_COMPARE(QString::fromStdString(m_script->loadedFrom()), QString::fromStdString(at("tiny").string()));
    QVERIFY(!list(*opened)->isVisible());
    QTRY_VERIFY(opened->text("modelIdentity").contains(QStringLiteral("Stable Diffusion 1.x")));
    opened->window().findChild<QAction*>(QStringLiteral("modelsAction"))->trigger();
    const QModelIndex bert = list(*opened)->model()->index(rowOf(*opened, QStringLiteral("model.ckpt")), 0);
    QTest::mouseClick(list(*opened)->viewport(), Qt::LeftButton, {}, list(*opened)->visualRect(bert).center());
    QTRY_COMPARE(QString::fromStdString(m_script->loadedFrom()), QString::fromStdString(at("bert/model.ckpt").string()));
    opened->window().findChild<QAction*>(QStringLiteral("modelsAction"))->trigger();
    QTest::keyClick(list(*opened), Qt::Key_Escape);
    QVERIFY(!list(*opened)->isVisible());
}

void ModelsWindowTest::aFileDroppedIsIdentifiedBeforeItLoads()
{
    putAll();
    auto opened = open();
    m_script->holdLoading();
    opened->drop(QString::fromStdString(at("bert/model.ckpt").string()));
    QTRY_COMPARE(opened->state().modelStatus, ModelStatus::Loading);
    QTRY_VERIFY(opened->text("modelIdentity").contains(QStringLiteral("Latent diffusion")));
    QTRY_COMPARE(opened->text("statusActivity"), QStringLiteral("Loading the model, 50 %"));
    opened->screenshot(QStringLiteral("model-identified"));
    QTest::keyClick(opened->find<QWidget>("prompt"), Qt::Key_Escape);
    QTRY_COMPARE(opened->state().modelStatus, ModelStatus::Stopped);
    QCOMPARE(opened->text("statusActivity"), QStringLiteral("No model"));
    QCOMPARE(opened->text("modelFacts"), QStringLiteral("Loading was stopped."));
    m_script->releaseLoading();
}

void ModelsWindowTest::partsThatAreDroppedGoWhereTheyBelong()
{
    auto opened = open();
    opened->drop(kLora);
    QTRY_COMPARE(opened->settings().request.loras.size(), std::size_t(1));
    const fs::path vae = kGoldens / "compvis" / "autoencoder-kl-f16" / "model.ckpt";
    opened->drop(QString::fromStdString(vae.string()));
    QTRY_COMPARE(opened->settings().request.autoencoder, vae.string());
    const fs::path classifier = kGoldens / "adm" / "unconditional" / "classifier.pt";
    opened->drop(QString::fromStdString(classifier.string()));
    QTRY_COMPARE(opened->settings().request.classifier.classifier, classifier.string());
    QVERIFY(opened->find<QWidget>("classifierChoice")->isVisible());
    const fs::path ours = fs::path(DARKROOM_SOURCE_DIR) / "resources" / "models" / "icons" / "classifier";
    opened->drop(QString::fromStdString(ours.string()));
    QTRY_COMPARE(opened->settings().request.classifier.classifier, ours.string());
    const fs::path text = kGoldens / "diffusers" / "sd15-tiny" / "text_encoder" / "model.safetensors";
    opened->drop(QString::fromStdString(text.string()));
    QTRY_VERIFY(opened->find<QWidget>("banner")->isVisible());
    QVERIFY2(
        opened->text("bannerSentence").contains(QStringLiteral("makes no pictures by itself")), qPrintable(opened->text("bannerSentence")));
}

void ModelsWindowTest::loraStackIsEditedWithoutLoadingAnew()
{
    auto opened = open();
    click(*opened, "loraAdd");
    auto* dialog = opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->filesSelected({kLora, QStringLiteral("/nowhere/second.safetensors")});
    dialog->close();
    const auto loras = [&] { return opened->settings().request.loras; };
    QTRY_COMPARE(loras().size(), std::size_t(2));
    opened->find<QDoubleSpinBox>("loraStrength0")->setValue(0.5);
    QCOMPARE(loras()[0].strength, 0.5);
    QVERIFY2(!loras()[0].textStrength, "the text encoder's follows until it is set apart");
    QCOMPARE(opened->find<QDoubleSpinBox>("loraTextStrength0")->value(), 0.5);
    opened->find<QDoubleSpinBox>("loraTextStrength0")->setValue(0.25);
    QCOMPARE(loras()[0].textStrength, std::optional(0.25));
    opened->find<QCheckBox>("loraOn1")->click();
    QVERIFY(!loras()[1].isOn);
    click(*opened, "loraDown0");
    QCOMPARE(loras()[0].file, std::string("/nowhere/second.safetensors"));
    QCOMPARE(loras()[1].strength, 0.5);
    auto* add = opened->find<QWidget>("loraAdd");
    add->setFocus();
    QTest::qWait(1);
    opened->find<QScrollArea>("settingsScroll")->ensureWidgetVisible(opened->find<QWidget>("embeddings"));
    opened->screenshot(QStringLiteral("lora-stack"));
    opened->window().settings().endBurst();
    click(*opened, "loraRemove0");
    QCOMPARE(loras().size(), std::size_t(1));
    opened->window().settings().undoStack().undo();
    QCOMPARE(loras().size(), std::size_t(2));
    QCOMPARE(m_script->loads(), 1);
}

void ModelsWindowTest::lorasAreInThePictureAndTheSession()
{
    const QString root = m_folder->path() + QStringLiteral("/window");
    QDir().mkpath(root);
    std::vector<LoraUse> loras;
    {
        auto opened = openScripted(m_script, *m_theme, root);
        opened->drop(kLora);
        QTRY_COMPARE(opened->settings().request.loras.size(), std::size_t(1));
        opened->find<QDoubleSpinBox>("loraStrength0")->setValue(0.75);
        opened->find<QDoubleSpinBox>("loraTextStrength0")->setValue(-0.5);
        loras = opened->settings().request.loras;
        QTest::keyClick(opened->find<QWidget>("prompt"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened->waitForPictures(1));
        const auto restored = readPictureSettings(opened->savedFiles().front().toStdString());
        QVERIFY(restored && restored->request.loras == loras);
        opened->window().close();
    }
    auto opened = openScripted(m_script, *m_theme, root);
    QVERIFY(opened->settings().request.loras == loras);
    QCOMPARE(opened->find<QDoubleSpinBox>("loraTextStrength0")->value(), -0.5);
}

void ModelsWindowTest::anotherAutoencoderIsChosenAndGivenBack()
{
    auto opened = open();
    auto* box = opened->find<QComboBox>("autoencoder");
    QCOMPARE(box->currentText(), QStringLiteral("The model's own"));
    const auto choose = [&](const QString& entry) {
        const int index = box->findText(entry);
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose(QStringLiteral("Choose a file…"));
    auto* dialog = opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral("/models/vae.safetensors"));
    dialog->close();
    QTRY_COMPARE(opened->settings().request.autoencoder, std::string("/models/vae.safetensors"));
    QCOMPARE(box->currentText(), QStringLiteral("vae.safetensors"));
    QCOMPARE(m_script->loads(), 1);
    choose(QStringLiteral("The model's own"));
    QVERIFY(opened->settings().request.autoencoder.empty());
}

void ModelsWindowTest::whatAFileDoesNotTellIsAskedForOnce()
{
    const auto keep = qScopeGuard([before = qgetenv("XDG_DATA_HOME")] { qputenv("XDG_DATA_HOME", before); });
    qputenv("XDG_DATA_HOME", (m_folder->path() + QStringLiteral("/data")).toUtf8());
    const fs::path file = put("adm/plain/model.pt", "plain.pt");
    const auto asked = [](OpenWindow& opened) { return opened.window().findChild<QDialog*>(QStringLiteral("openFacts")); };
    {
        auto opened = open();
        opened->drop(QString::fromStdString(file.string()));
        QTRY_VERIFY(asked(*opened));
        auto* dialog = asked(*opened);
        QVERIFY(unnamedControl(*dialog).isEmpty());
        auto* schedule = dialog->findChild<QComboBox*>(QStringLiteral("fact_noise_schedule"));
        QVERIFY(schedule && schedule->currentText() == QStringLiteral("linear"));
        dialog->grab().save(QStringLiteral(DARKROOM_SCREENSHOTS) + QStringLiteral("/offscreen/open-facts.png"));
        schedule->setCurrentIndex(1);
        QTRY_COMPARE(m_script->loads(), 2);
        dialog->accept();
        QTRY_COMPARE(m_script->loads(), 3);
    }
    QCOMPARE(checkpoint::identify(file).settings.at("noise_schedule").get<std::string>(), std::string("cosine"));
    fs::rename(file, at("renamed.pt"));
    auto opened = open();
    opened->drop(QString::fromStdString(at("renamed.pt").string()));
    QTRY_COMPARE(QString::fromStdString(m_script->loadedFrom()), QString::fromStdString(at("renamed.pt").string()));
    QVERIFY(opened->waitForModel());
    QVERIFY(!asked(*opened));
}

void ModelsWindowTest::tokensAreShownUnderThePrompt()
{
    auto opened = open();
    auto* prompt = opened->find<QPlainTextEdit>("prompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("a (red) apple pie"));
    QTRY_COMPARE(opened->text("promptTokenCount"), QStringLiteral("4 of 7 tokens"));
    QVERIFY2(
        opened->text("promptTokenList").contains(QStringLiteral("<b>red</b><sub>1.1</sub>")), qPrintable(opened->text("promptTokenList")));
    QVERIFY(!opened->find<QLabel>("negativePromptTokenCount")->isVisible());
    QTest::keyClicks(prompt, QStringLiteral(" on a small round table by night"));
    QTRY_COMPARE(opened->text("promptTokenCount"), QStringLiteral("11 tokens in 2 chunks of 7"));
    QVERIFY(opened->text("promptTokenList").contains(QStringLiteral("<br>Chunk 2: round")));
    opened->screenshot(QStringLiteral("tokens"));
    click(*opened, "promptTokens");
    QVERIFY(!opened->find<QLabel>("promptTokenList")->isVisible());
    QVERIFY(opened->find<QLabel>("promptTokenCount")->isVisible());
}

void ModelsWindowTest::textEncodersThatReadDifferentlyAreShownEach()
{
    m_script->textEncoders = 2;
    auto opened = open();
    auto* prompt = opened->find<QPlainTextEdit>("prompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("a red apple"));
    QTRY_COMPARE(opened->text("promptTokenCount"), QStringLiteral("3 of 7 tokens"));
    QTest::keyClicks(prompt, QStringLiteral(" half-eaten"));
    QTRY_COMPARE(opened->text("promptTokenCount"), QStringLiteral("Text encoder 1: 4 of 7 tokens\nText encoder 2: 5 of 7 tokens"));
    QVERIFY2(opened->text("promptTokenList").contains(QStringLiteral("half-eaten <br>Text encoder 2: a red apple half eaten")),
        qPrintable(opened->text("promptTokenList")));
    opened->screenshot(QStringLiteral("tokens-of-two-encoders"));
}

void ModelsWindowTest::aLoraForAnotherModelIsToldInTheStack()
{
    auto opened = open();
    const QString other = QString::fromStdString(at("other.safetensors").string());
    opened->window().findChild<LoraPanel*>()->addFiles({kLora, other});
    auto* problem = opened->find<QLabel>("loraProblem1");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->toolTip().contains(other + QStringLiteral(" doesn't fit this model")), qPrintable(problem->toolTip()));
    QVERIFY(!opened->find<QLabel>("loraProblem0")->isVisible());
    // The settings column is higher than the window: bring what is told into sight.
    for (QWidget* above = problem->parentWidget(); above; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            scroll->ensureWidgetVisible(problem);
        }
    }
    QVERIFY(!problem->visibleRegion().isEmpty());
    opened->screenshot(QStringLiteral("lora-misfit"));
    // Taken out, nothing is in the way; the stack's other file keeps its place.
    click(*opened, "loraRemove1");
    QTRY_VERIFY(!opened->find<QLabel>("loraProblem0")->isVisible());
    QVERIFY(opened->find<QPushButton>("generate")->isEnabled());
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
}

void ModelsWindowTest::clipSkipAndWordsAreForClip()
{
    {
        auto opened = open();
        QVERIFY(!opened->find<QSpinBox>("clipSkip")->isEnabled());
        QCOMPARE(opened->text("readingNote"), QStringLiteral("Its text encoder isn't CLIP."));
    }
    m_script->description.clipLayers = 12;
    auto opened = open();
    auto* skip = opened->find<QSpinBox>("clipSkip");
    QVERIFY(skip->isEnabled());
    QCOMPARE(skip->maximum(), 12);
    skip->setValue(2);
    QCOMPARE(opened->settings().request.clipSkip, 2);
    auto* words = opened->find<QComboBox>("embeddings");
    const int choose = words->findText(QStringLiteral("Choose a folder…"));
    words->setCurrentIndex(choose);
    emit words->activated(choose);
    auto* dialog = opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral("/models/words"));
    dialog->close();
    QTRY_COMPARE(opened->settings().request.embeddings, std::string("/models/words"));
    QCOMPARE(words->currentText(), QStringLiteral("words"));
}

void ModelsWindowTest::everythingIsNamedAndFitsAtLargeText()
{
    putAll();
    auto opened = openList();
    opened->drop(kLora);
    QTRY_COMPARE(opened->settings().request.loras.size(), std::size_t(1));
    const QString unnamed = unnamedControl(opened->window());
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    const QString unexplained = unexplainedFocus(*opened->find<QWidget>("modelsPage"));
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained));
    m_theme->setTextFactor(2.0);
    QTest::qWait(1);
    QVERIFY2(opened->window().minimumSizeHint().width() <= 1240, qPrintable(QString::number(opened->window().minimumSizeHint().width())));
    opened->window().resize(1280, 800);
    list(*opened)->setCurrentIndex(list(*opened)->model()->index(0, 0));
    opened->screenshot(QStringLiteral("models-large-text"));
    opened->window().findChild<QAction*>(QStringLiteral("modelsAction"))->trigger();
    QTest::qWait(1);
    opened->screenshot(QStringLiteral("models-large-text-column"));
}

QTEST_MAIN(ModelsWindowTest)
#include "models_window_test.moc"
