#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/model_list.h"
#include "darkroom/generation/model.h"
#include "support/goldens.h"
#include "ui/open_window.h"
#include "ui/worker/generation_engine.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <map>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;
namespace fs = std::filesystem;

namespace {

/// A debug build with sanitizers on a busy machine still gets there.
constexpr int kPatience = 120'000;
constexpr int kMostSide = 128;

fs::path golden(const std::string& place)
{
    return fs::path(DARKROOM_TEST_DATA) / "goldens" / place;
}

Image stripes(int width, int height)
{
    Image picture{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
    for (std::size_t i = 0; i < picture.rgb.size(); ++i) {
        picture.rgb[i] = static_cast<std::uint8_t>(i * 37);
    }
    return picture;
}

LabelMap blocks(int width, int height, std::size_t labels)
{
    LabelMap map;
    map.width = width;
    map.height = height;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            map.labels.push_back(static_cast<std::uint8_t>(static_cast<std::size_t>(x / 8 + y / 8) % labels));
        }
    }
    return map;
}

/// One model of each kind that its headers tell, by title.
std::map<std::string, fs::path> models()
{
    std::map<std::string, fs::path> found;
    const auto add = [&](const char* kind, const char* marker) {
        for (const fs::path& folder : tests::goldenFolders(kind, marker).folders) {
            const fs::path path = std::string(marker) == "model_index.json" ? folder : folder / marker;
            const checkpoint::ListedModel model = checkpoint::lookAt(path);
            if (model.makesPictures) {
                found.emplace(std::string(kind) + " " + model.title, path);
            }
        }
    };
    add("diffusers", "model_index.json");
    add("compvis", "model.ckpt");
    add("adm", "model.pt");
    return found;
}

} // namespace

/// The real window on other people's models, with the real engine.
class ShippedForeignWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new Theme(this);
        m_theme->setChoice(ThemeChoice::Dark);
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        m_opened = std::make_unique<OpenWindow>([] { return std::make_unique<GenerationEngine>(); }, *m_theme);
        set([](Settings& settings) {
            settings.request.device = DeviceChoice::Cpu;
            settings.request.precision = Precision::Float32;
            settings.request.preview.kind = PreviewKind::Map;
        });
        QVERIFY2(m_opened->waitForModel(kPatience), qPrintable(m_opened->text("bannerSentence")));
    }

    void cleanupTestCase() { m_opened.reset(); }

    void eachFamilyIsOfferedWhatItTakesAndMakesAPicture_data();
    void eachFamilyIsOfferedWhatItTakesAndMakesAPicture();
    void aModelWithoutAutoencoderAsksForOneAndRunsWithIt();
    void aLoraChangesThePictureAndAWrongOneSaysWhichNetwork();
    void stableDiffusionTellsItsTokens();
    void aSeparateClassifierGuidesAnUnconditionalNetwork();

private:
    void set(const std::function<void(Settings&)>& change)
    {
        Settings settings = m_opened->settings();
        change(settings);
        m_opened->window().settings().edit(settings);
    }

    bool load(const fs::path& path)
    {
        m_opened->drop(QString::fromStdString(path.string()));
        return QTest::qWaitFor(
                   [&] {
                       const SessionState& state = m_opened->state();
                       return state.modelPath.toStdString() == path.string()
                           && (state.modelStatus == ModelStatus::Ready || state.modelStatus == ModelStatus::Refused);
                   },
                   kPatience)
            && m_opened->state().modelStatus == ModelStatus::Ready;
    }

    /// The picture of two steps; null where none came.
    QImage generate()
    {
        const std::size_t before = m_opened->session().records().size();
        QTest::mouseClick(m_opened->find<QWidget>("generate"), Qt::LeftButton);
        const bool isDone = QTest::qWaitFor(
            [&] { return (m_opened->session().records().size() > before || isFaulty()) && !m_opened->state().activity; }, kPatience);
        return isDone && !isFaulty() ? m_opened->session().records().back()->picture : QImage();
    }

    bool isFaulty() { return m_opened->find<QWidget>("banner")->isVisible(); }

    /// What the model needs besides the settings' defaults.
    void give(const ModelDescription& model)
    {
        set([&](Settings& settings) {
            GenerationRequest& request = settings.request;
            const int width = std::min(model.width > 0 ? model.width : kMostSide, kMostSide), height = width;
            const bool isNative = model.width > 0 && model.width <= kMostSide;
            request.width = isNative ? 0 : width;
            request.height = isNative ? 0 : height;
            request.sampling.steps = 2;
            // What the model doesn't take has no effect, and stops no run.
            request.guidance.w = 2.0;
            request.prompt = "a red apple";
            request.classId = model.takesClass ? model.classes.front().id : 0;
            request.regionMap = model.takesRegionMap ? blocks(width, height, model.regions.size()) : blocks(width, height, 1);
            request.input = {};
            if (model.enlargement > 0) {
                request.input.picture = stripes(width / model.enlargement, height / model.enlargement);
            } else if (model.readsMask) {
                request.input.picture = stripes(width, height);
                request.input.mask = blocks(width, height, 2);
                for (std::uint8_t& label : request.input.mask.labels) {
                    label = static_cast<std::uint8_t>(label * 255);
                }
            }
            settings.randomSeed = false;
            request.seed = 1;
        });
    }

    QTemporaryDir m_cache;
    Theme* m_theme = nullptr;
    std::unique_ptr<OpenWindow> m_opened;
};

void ShippedForeignWindowTest::eachFamilyIsOfferedWhatItTakesAndMakesAPicture_data()
{
    QTest::addColumn<QString>("path");
    for (const auto& [title, path] : models()) {
        QTest::newRow(title.c_str()) << QString::fromStdString(path.string());
    }
}

void ShippedForeignWindowTest::eachFamilyIsOfferedWhatItTakesAndMakesAPicture()
{
    QFETCH(QString, path);
    QVERIFY2(load(path.toStdString()), qPrintable(m_opened->text("bannerSentence")));
    const ModelDescription model = m_opened->state().model->description;
    give(model);
    const auto isEnabled = [&](const char* name) { return m_opened->find<QWidget>(name)->isEnabled(); };
    QCOMPARE(model.takesText, checkpoint::identify(path.toStdString()).has(checkpoint::Condition::Text));
    QCOMPARE(isEnabled("prompt"), model.takesText);
    QCOMPARE(isEnabled("class"), model.takesClass);
    QCOMPARE(m_opened->find<QComboBox>("class")->count(), static_cast<int>(model.classes.size()));
    QCOMPARE(isEnabled("paintRegions"), model.takesRegionMap);
    QCOMPARE(isEnabled("guidanceSlider"), canBeGuided(model));
    QCOMPARE(isEnabled("clipSkip"), model.clipLayers > 0);
    QCOMPARE(isEnabled("loraAdd"), model.takesText);
    QVERIFY(!m_opened->text("modelIdentity").isEmpty());
    const QImage picture = generate();
    QVERIFY2(!picture.isNull(), qPrintable(m_opened->text("bannerSentence")));
    QString name = QStringLiteral("foreign-") + QString::fromUtf8(QTest::currentDataTag());
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
    m_opened->screenshot(name.toLower());
}

void ShippedForeignWindowTest::aModelWithoutAutoencoderAsksForOneAndRunsWithIt()
{
    const fs::path model = fs::path(m_cache.path().toStdString()) / "without";
    fs::copy(golden("diffusers/sd15-tiny"), model, fs::copy_options::recursive);
    fs::rename(model / "vae", fs::path(m_cache.path().toStdString()) / "vae");
    QVERIFY(!load(model));
    QVERIFY(QTest::qWaitFor([&] { return isFaulty(); }, kPatience));
    QVERIFY(m_opened->text("bannerSentence").contains(QStringLiteral("has no autoencoder of its own")));
    m_opened->screenshot(QStringLiteral("foreign-without-vae"));
    auto* remedy = m_opened->find<QPushButton>("bannerRemedy");
    QCOMPARE(remedy->text(), QStringLiteral("Choose a VAE"));
    QTest::mouseClick(remedy, Qt::LeftButton);
    auto* dialog = m_opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(m_cache.path() + QStringLiteral("/vae"));
    dialog->close();
    QVERIFY2(m_opened->waitForModel(kPatience), qPrintable(m_opened->text("bannerSentence")));
    give(m_opened->state().model->description);
    const QImage with = generate();
    QVERIFY2(!with.isNull(), qPrintable(m_opened->text("bannerSentence")));
    QVERIFY(load(golden("diffusers/sd15-tiny")));
    set([](Settings& settings) { settings.request.autoencoder.clear(); });
    const QImage whole = generate();
    QVERIFY2(whole == with, "the same autoencoder gives the same picture");
}

void ShippedForeignWindowTest::aLoraChangesThePictureAndAWrongOneSaysWhichNetwork()
{
    QVERIFY(load(golden("diffusers/sd15-tiny")));
    give(m_opened->state().model->description);
    const QImage before = generate();
    m_opened->drop(QString::fromStdString(golden("lora/sd15-kohya/lora.safetensors").string()));
    QTRY_COMPARE(m_opened->settings().request.loras.size(), std::size_t(1));
    const QImage changed = generate();
    QVERIFY(!changed.isNull());
    QVERIFY(changed != before);
    QTest::mouseClick(m_opened->find<QToolButton>("loraRemove0"), Qt::LeftButton);
    QVERIFY2(generate() == before, "nothing of it stays");
    fs::path wrong;
    for (const auto& entry : fs::directory_iterator(golden("lora"))) {
        if (entry.path().filename().string().find("sdxl") != std::string::npos) {
            wrong = entry.path() / "lora.safetensors";
        }
    }
    QVERIFY(fs::exists(wrong));
    m_opened->drop(QString::fromStdString(wrong.string()));
    QTRY_COMPARE(m_opened->settings().request.loras.size(), std::size_t(1));
    QVERIFY(generate().isNull());
    const QString sentence = m_opened->text("bannerSentence");
    QVERIFY2(sentence.contains(QStringLiteral("doesn't fit this model")) && sentence.contains(QStringLiteral("its U-Net")),
        qPrintable(sentence));
    m_opened->screenshot(QStringLiteral("foreign-wrong-lora"));
    set([](Settings& settings) { settings.request.loras.clear(); });
}

void ShippedForeignWindowTest::stableDiffusionTellsItsTokens()
{
    QVERIFY(load(golden("diffusers/sd15-tiny")));
    set([](Settings& settings) { settings.request.prompt = "a (red:1.3) apple BREAK on a table"; });
    QTRY_COMPARE(m_opened->text("promptTokenCount"), QStringLiteral("6 tokens in 2 chunks of 75"));
    QVERIFY(m_opened->text("promptTokenList").contains(QStringLiteral("<b>red</b><sub>1.3</sub>")));
    m_opened->screenshot(QStringLiteral("foreign-tokens"));
}

void ShippedForeignWindowTest::aSeparateClassifierGuidesAnUnconditionalNetwork()
{
    QVERIFY2(load(golden("adm/unconditional/model.pt")), qPrintable(m_opened->text("bannerSentence")));
    give(m_opened->state().model->description);
    const QImage plain = generate();
    auto* choice = m_opened->find<QComboBox>("classifierChoice");
    auto* scale = m_opened->find<QDoubleSpinBox>("classifierScale");
    auto* classes = m_opened->find<QComboBox>("classifierClass");
    QCOMPARE(choice->currentText(), QStringLiteral("None: choose one"));
    QVERIFY(!scale->isEnabled());
    QVERIFY(m_opened->text("classifierNote").contains(QStringLiteral("choose one here")));

    // One of another space is refused with the reason, by the dialog as by a drop.
    choice->setCurrentIndex(choice->count() - 1);
    emit choice->activated(choice->count() - 1);
    auto* dialog = m_opened->window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(QString::fromStdString((shippedModel() / "classifier").string()));
    dialog->close();
    QTRY_VERIFY2(m_opened->text("classifierNote").remove(QChar(0x200B)).contains(QStringLiteral("reads latents of 8 channels")),
        qPrintable(m_opened->text("classifierNote")));
    QVERIFY(!scale->isEnabled() && choice->isEnabled());

    m_opened->drop(QString::fromStdString(golden("adm/unconditional/classifier.pt").string()));
    QTRY_COMPARE(choice->currentText(), QStringLiteral("classifier.pt"));
    QTRY_COMPARE(classes->count(), 1001);
    QVERIFY(scale->isVisible() && scale->isEnabled());
    scale->setValue(20.0);
    QVERIFY2(m_opened->text("classifierNote").contains(QStringLiteral("Needs a class")), qPrintable(m_opened->text("classifierNote")));
    classes->setCurrentText(QStringLiteral("goldfish"));
    QCOMPARE(m_opened->settings().request.classifier.classId, std::optional<std::int64_t>(1));
    QVERIFY2(m_opened->text("classifierNote").endsWith(QStringLiteral(" apart. Trained on 16 × 16 pixels.")),
        qPrintable(m_opened->text("classifierNote")));
    m_opened->screenshot(QStringLiteral("classifier-chosen"));
    const QImage guided = generate();
    QVERIFY2(!guided.isNull(), qPrintable(m_opened->text("bannerSentence")));
    QVERIFY(guided != plain);

    // The lab offers its lanes then.
    QVERIFY(m_opened->find<QWidget>("labScales")->isEnabled());
    choice->setCurrentIndex(0);
    emit choice->activated(0);
    QVERIFY(!m_opened->find<QWidget>("labScales")->isEnabled());
    scale->setValue(0.0);
}

QTEST_MAIN(ShippedForeignWindowTest)
#include "shipped_foreign_window_test.moc"
