#include "ui/control_names.h"
#include "ui/controls/prompt_edit.h"
#include "ui/lab/lab_page.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_names.h"
#include "ui/language/shown_texts.h"
#include "ui/language/ts_file.h"
#include "ui/least_sizes.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/session/problem.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_store.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/views/canvas.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <tuple>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

/// Until the worker's thread has counted calls anew.
constexpr int kCounting = 500;

bool hasWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return word.match(text).hasMatch();
}

/// The English texts that mean something else in a language, as they may stand in the window.
class EnglishTexts {
public:
    explicit EnglishTexts(const QString& code)
    {
        QHash<QString, QStringList> plurals;
        for (const TsMessage& message : readTs(tsPath(QString::fromLatin1(kSourceLanguage)))) {
            plurals[message.key()] = message.forms;
        }
        QSet<QString> kept;
        QSet<QString> changed;
        for (const TsMessage& message : readTs(tsPath(code))) {
            const QStringList english = message.isPlural ? plurals.value(message.key()) : QStringList(message.source);
            for (const QString& form : english) {
                (message.forms.contains(form) ? kept : changed) << form;
            }
        }
        for (const QString& text : std::as_const(changed)) {
            if (kept.contains(text) || !hasWord(text)) {
                continue;
            }
            if (text.contains(QLatin1Char('%'))) {
                m_patterns << patternOf(text);
            } else {
                m_texts << text;
            }
        }
    }

    /// What of this text, or of its parts, is still English; empty when nothing is.
    QString in(const QString& text) const
    {
        static const QRegularExpression between(QStringLiteral(" · |\n|, "));
        QStringList parts = text.split(between);
        parts << text;
        for (const QString& part : std::as_const(parts)) {
            if (m_texts.contains(part.trimmed())) {
                return part;
            }
        }
        for (const QRegularExpression& pattern : m_patterns) {
            if (hasWord(text) && pattern.match(text).hasMatch()) {
                return pattern.pattern();
            }
        }
        return {};
    }

private:
    static QRegularExpression patternOf(const QString& text)
    {
        QString pattern = QRegularExpression::escape(text);
        pattern.replace(QStringLiteral("\\%n"), QStringLiteral("[0-9]+"));
        pattern.replace(QRegularExpression(QStringLiteral("\\\\%[0-9]")), QStringLiteral(".+"));
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    }

    QSet<QString> m_texts;
    QList<QRegularExpression> m_patterns;
};

} // namespace

/// The real window in all languages, changed while it is open.
class LanguageWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_script = std::make_shared<Script>();
        m_script->description.takesRegionMap = true;
        m_script->description.regions = {{0, "ground", {30, 30, 30}}, {1, "sky", {60, 140, 230}}};
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
    }

    void theWindowChangesItsLanguageLive_data() { addLanguages(); }
    void theWindowChangesItsLanguageLive();
    void nothingIsClipped_data() { addLanguages(); }
    void nothingIsClipped();
    void aRunGoesOnInTheOtherLanguage();
    void whatIsTypedStays();
    void numbersAndDaysAreWrittenInTheLanguage();
    void whatWasSaidIsSaidAgain();
    void theChoiceIsRemembered();
    void everyControlKeepsItsNameAndTooltip();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageName& language : languageNames()) {
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
        }
    }

    std::unique_ptr<OpenWindow> open(const QString& folder = {}) { return openScripted(m_script, *m_theme, folder); }

    static QAction* languageAction(OpenWindow& opened, const QString& code)
    {
        for (QAction* action : opened.find<QMenu>("languageMenu")->actions()) {
            if (!action->isSeparator() && action->data().toString() == code) {
                return action;
            }
        }
        qFatal("There is no such language in the menu.");
    }

    static void choose(OpenWindow& opened, const QString& code)
    {
        languageAction(opened, code)->trigger();
        QTest::qWait(0);
    }

    static QAction* action(OpenWindow& opened, const char* name) { return opened.find<QAction>(name); }

    /// Pictures, a comparison, a strip in the lab, all of the guidance, and a queue that waits.
    static void fill(OpenWindow& opened)
    {
        opened.window().resize(1280, 800);
        opened.find<QSpinBox>("steps")->setValue(4);
        opened.find<QAbstractButton>("moreGuidance")->setChecked(true);
        for (std::size_t pictures = 1; pictures <= 2; ++pictures) {
            QTest::mouseClick(opened.find<QPushButton>("generate"), Qt::LeftButton);
            QVERIFY(opened.waitForPictures(pictures));
        }
        QTest::mouseClick(opened.find<QAbstractButton>("inputUseResult"), Qt::LeftButton);
        QVERIFY(!opened.settings().request.input.empty());
        action(opened, "labAction")->trigger();
        auto* start = opened.find<QPushButton>("labStart");
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(opened.find<LabPage>("labPage")->results().isFinished());
        QTest::mouseClick(opened.find<QAbstractButton>("galleryPageButton"), Qt::LeftButton);
        auto* gallery = opened.find<QListView>("gallery");
        QTRY_COMPARE(gallery->model()->rowCount(), 2);
        gallery->selectAll();
        QTest::mouseClick(opened.find<QAbstractButton>("comparePictures"), Qt::LeftButton);
        QTRY_VERIFY(!opened.text("similarity").isEmpty());
        gallery->clearSelection();
        gallery->setCurrentIndex(gallery->model()->index(0, 0));
        action(opened, "pauseAction")->trigger();
        QTest::mouseClick(opened.find<QPushButton>("generate"), Qt::LeftButton);
        QTRY_COMPARE(opened.state().waiting.size(), std::size_t(1));
    }

    /// Goes through what the window shows, one after the other.
    static void onEveryPage(OpenWindow& opened, const std::function<void(const QString&)>& look)
    {
        const std::pair<const char*, QString> pages[] = {{"canvasPage", QStringLiteral("canvas")},
            {"galleryPageButton", QStringLiteral("gallery")}, {"labPageButton", QStringLiteral("lab")}};
        for (const bool queue : {false, true}) {
            if (opened.find<QWidget>("queuePanel")->isVisible() != queue) {
                QTest::mouseClick(opened.find<QAbstractButton>("toggleQueue"), Qt::LeftButton);
            }
            for (const auto& [button, name] : pages) {
                QTest::mouseClick(opened.find<QAbstractButton>(button), Qt::LeftButton);
                QTest::qWait(0);
                look(queue ? name + QStringLiteral("-queue") : name);
            }
        }
        QTest::mouseClick(opened.find<QAbstractButton>("toggleQueue"), Qt::LeftButton);
        for (const auto& [id, name] :
            {std::pair("modelsAction", QStringLiteral("models")), std::pair("helpAction", QStringLiteral("help"))}) {
            action(opened, id)->trigger();
            QTest::qWait(0);
            look(name);
            action(opened, id)->trigger();
        }
        for (const auto& [begin, end, name] : {std::tuple("paintMask", "maskDone", QStringLiteral("mask")),
                 std::tuple("paintRegions", "regionDone", QStringLiteral("regions"))}) {
            QTest::mouseClick(opened.find<QAbstractButton>(begin), Qt::LeftButton);
            QTest::qWait(0);
            look(name);
            QTest::mouseClick(opened.find<QAbstractButton>(end), Qt::LeftButton);
        }
    }

    static QStringList sorted(const QList<ShownText>& texts)
    {
        QStringList all;
        for (const ShownText& text : texts) {
            all << text.place + QStringLiteral(": ") + text.text;
        }
        all.sort();
        return all;
    }

    Theme* m_theme = nullptr;
    std::shared_ptr<Script> m_script;
};

void LanguageWindowTest::theWindowChangesItsLanguageLive()
{
    QFETCH(QString, code);
    auto opened = open();
    fill(*opened);
    QTest::qWait(kCounting);
    const QStringList before = sorted(shownTexts(opened->window()));
    const Settings settings = opened->settings();
    choose(*opened, code);
    QTRY_VERIFY(!opened->text("similarity").isEmpty());
    QTest::qWait(kCounting);
    const EnglishTexts english(code);
    QStringList left;
    for (const ShownText& shown : shownTexts(opened->window())) {
        // The pages of the help are English; a list's items are those of its box.
        const bool counts = !shown.place.contains(QLatin1String(" help")) && !shown.place.startsWith(QLatin1String("QComboBoxListView"));
        if (const QString found = english.in(shown.text); counts && !found.isEmpty()) {
            left << shown.place + QStringLiteral(": “") + shown.text + QStringLiteral("” has ") + found;
            qWarning() << "still English:" << left.back();
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QVERIFY(opened->settings() == settings);
    QCOMPARE(opened->state().waiting.size(), std::size_t(1));
    choose(*opened, QStringLiteral("en"));
    QTRY_VERIFY(!opened->text("similarity").isEmpty());
    QTest::qWait(kCounting);
    QStringList after = sorted(shownTexts(opened->window()));
    QStringList lost;
    for (const QString& text : before) {
        if (!after.removeOne(text)) {
            lost << text;
        }
    }
    QVERIFY2(lost.isEmpty() && after.isEmpty(),
        qPrintable(QStringLiteral("\nbefore\n") + lost.join(QLatin1Char('\n')) + QStringLiteral("\nafterwards\n")
            + after.join(QLatin1Char('\n'))));
}

void LanguageWindowTest::nothingIsClipped()
{
    QFETCH(QString, code);
    auto opened = open();
    fill(*opened);
    choose(*opened, code);
    QStringList clipped;
    for (const double factor : {1.0, 2.0}) {
        m_theme->setTextFactor(factor);
        opened->window().resize(1280, 800);
        QTest::qWait(0);
        onEveryPage(*opened, [&](const QString& page) {
            const QString name = QStringLiteral("language-%1-%2-%3").arg(code, page).arg(factor);
            opened->screenshot(name);
            for (const QString& text : clippedTexts(opened->window())) {
                clipped << name + QStringLiteral(": ") + text;
            }
            const int least = opened->window().minimumSizeHint().width();
            if (least > 1240) {
                qWarning().noquote() << leastSizes(opened->window());
            }
            QVERIFY2(least <= 1240, qPrintable(name + QStringLiteral(" needs %1").arg(least)));
            const auto* content = opened->find<QWidget>("settingsContent");
            QVERIFY2(
                content->minimumSizeHint().width() <= content->width(), qPrintable(name + QStringLiteral(": the settings are cut off")));
        });
        action(*opened, "shortcutsAction")->trigger();
        auto* shortcuts = opened->find<ShortcutDialog>("shortcutDialog");
        QTest::qWait(0);
        for (const QString& text : clippedTexts(*shortcuts)) {
            clipped << QStringLiteral("shortcuts %1: ").arg(factor) + text;
        }
        QVERIFY(shortcuts->close());
        QTRY_VERIFY(!opened->window().findChild<ShortcutDialog*>());
    }
    clipped.removeDuplicates();
    for (const QString& text : std::as_const(clipped)) {
        qWarning().noquote() << "clipped:" << text; // a failure's own message is short
    }
    QVERIFY(clipped.isEmpty());
    m_theme->setTextFactor(1.0);
    m_theme->setChoice(ThemeChoice::Light);
    onEveryPage(*opened, [&](const QString& page) { opened->screenshot(QStringLiteral("language-%1-%2-light").arg(code, page)); });
}

void LanguageWindowTest::aRunGoesOnInTheOtherLanguage()
{
    auto opened = open();
    m_script->permit(0);
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    m_script->permit(3);
    QVERIFY(opened->waitForStep(3));
    QTRY_VERIFY(opened->text("caption").contains(QStringLiteral("step 3 of 20")));
    const RunId run = opened->state().activity->run;
    auto* scrubber = opened->find<QAbstractSlider>("scrubber");
    const int frames = scrubber->maximum();
    choose(*opened, QStringLiteral("de"));
    QCOMPARE(opened->state().activity->run, run);
    QCOMPARE(opened->state().activity->step, 3);
    QVERIFY2(opened->text("caption").contains(QStringLiteral("Schritt 3 von 20")), qPrintable(opened->text("caption")));
    QVERIFY2(opened->text("statusActivity").contains(QStringLiteral("Schritt 3 von 20")), qPrintable(opened->text("statusActivity")));
    QCOMPARE(scrubber->maximum(), frames);
    QCOMPARE(opened->find<QPushButton>("generate")->text(), QStringLiteral("Erzeugen"));
    m_script->release();
    QVERIFY(opened->waitForPictures(1));
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Bild, 20 Schritte, w 2, Seed")));
    QCOMPARE(opened->savedFiles().size(), 1);
    const QImage picture = opened->find<Canvas>("canvas")->picture();
    choose(*opened, QStringLiteral("fr"));
    QVERIFY(opened->text("caption").startsWith(QStringLiteral("Image, 20 étapes, w 2, graine")));
    QCOMPARE(opened->find<Canvas>("canvas")->picture(), picture);
}

void LanguageWindowTest::whatIsTypedStays()
{
    auto opened = open();
    auto* prompt = opened->find<PromptEdit>("prompt");
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("Steps"));
    auto* seed = opened->find<QLineEdit>("seed");
    seed->setFocus();
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("1234"));
    opened->find<QLineEdit>("galleryWords")->setText(QStringLiteral("Queue"));
    choose(*opened, QStringLiteral("es"));
    QCOMPARE(prompt->prompt(), QStringLiteral("Steps"));
    QCOMPARE(seed->text(), QStringLiteral("1234"));
    QCOMPARE(opened->settings().request.seed, std::uint64_t(1234));
    QCOMPARE(opened->find<QLineEdit>("galleryWords")->text(), QStringLiteral("Queue"));
    QVERIFY(action(*opened, "undoAction")->text().startsWith(QStringLiteral("Deshacer: ")));
    action(*opened, "undoAction")->trigger();
    QVERIFY(opened->settings().request.seed != 1234);
}

void LanguageWindowTest::numbersAndDaysAreWrittenInTheLanguage()
{
    auto opened = open();
    auto* w = opened->find<QDoubleSpinBox>("guidanceW");
    w->setValue(7.5);
    auto* day = opened->find<QDateEdit>("galleryFrom");
    day->setDate(QDate(2026, 11, 30));
    const struct {
        const char* code;
        const char* number;
        const char* day;
    } rows[] = {{"de", "7,50", "30.11.2026"}, {"fr", "7,50", "30/11/2026"}, {"ja", "7.50", "2026/11/30"}, {"es", "7,50", "30/11/2026"}};
    for (const auto& row : rows) {
        choose(*opened, QString::fromLatin1(row.code));
        QCOMPARE(w->text(), QString::fromLatin1(row.number));
        QCOMPARE(day->text(), QString::fromLatin1(row.day));
        QCOMPARE(opened->settings().request.guidance.w, 7.5);
    }
    choose(*opened, QStringLiteral("de"));
    w->setFocus();
    w->selectAll();
    QTest::keyClicks(w, QStringLiteral("2.25"));
    QTest::keyClick(w, Qt::Key_Return);
    QCOMPARE(opened->settings().request.guidance.w, 2.25);
    QCOMPARE(w->text(), QStringLiteral("2,25"));
    QCOMPARE(shortNumber(-2.25), QStringLiteral("−2,25"));
    QCOMPARE(measuredNumber(0.05271, 3), QStringLiteral("0,0527"));
    choose(*opened, QStringLiteral("en"));
    QCOMPARE(w->text(), QStringLiteral("2.25"));
}

/// Also with values in it: the strip above the canvas, and what undo takes back.
void LanguageWindowTest::whatWasSaidIsSaidAgain()
{
    auto opened = open();
    opened->find<QSpinBox>("steps")->setValue(4);
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    const QString name = QFileInfo(opened->savedFiles().front()).fileName();
    opened->find<QSpinBox>("steps")->setValue(30);
    opened->drop(opened->savedFiles().front());
    QTRY_COMPARE(opened->text("bannerSentence").remove(QChar(0x200B)), QStringLiteral("Settings restored from ") + name);
    QVERIFY(opened->text("bannerChanges").contains(QStringLiteral("steps 30 → 4")));
    choose(*opened, QStringLiteral("de"));
    QCOMPARE(opened->text("bannerSentence").remove(QChar(0x200B)), QStringLiteral("Einstellungen von %1 wiederhergestellt").arg(name));
    QVERIFY2(opened->text("bannerChanges").contains(QStringLiteral("Schritte 30 → 4")), qPrintable(opened->text("bannerChanges")));
    QVERIFY2(action(*opened, "undoAction")->text().contains(QStringLiteral("Einstellungen von ") + name),
        qPrintable(action(*opened, "undoAction")->text()));
    choose(*opened, QStringLiteral("en"));
    QCOMPARE(opened->text("bannerSentence").remove(QChar(0x200B)), QStringLiteral("Settings restored from ") + name);
    // And what core said of a fault, two sentences of it.
    const std::string fault =
        "The checksum of the text caption is wrong: it may be damaged. The picture's end is missing: it may be cut off.";
    emit opened->session().problemArose(problemOf(ErrorKind::Format, fault, QStringLiteral("Reading")));
    QCOMPARE(opened->text("bannerSentence"), QString::fromStdString(fault));
    for (const char* code : {"ja", "fr", "en"}) {
        choose(*opened, QString::fromLatin1(code));
        QCOMPARE(opened->text("bannerSentence").remove(QChar(0x200B)), coreText(fault));
    }
    QCOMPARE(opened->text("bannerSentence"), QString::fromStdString(fault));
}

void LanguageWindowTest::theChoiceIsRemembered()
{
    QTemporaryDir folder;
    {
        auto opened = open(folder.path());
        QVERIFY(languageAction(*opened, {})->isChecked());
        choose(*opened, QStringLiteral("zh_CN"));
        QCOMPARE(opened->find<QPushButton>("generate")->text(), QStringLiteral("生成"));
    }
    QCOMPARE(SettingsStore(folder.filePath(QStringLiteral("settings.ini"))).language(), QStringLiteral("zh_CN"));
    auto opened = open(folder.path());
    QCOMPARE(opened->find<QPushButton>("generate")->text(), QStringLiteral("生成"));
    QVERIFY(languageAction(*opened, QStringLiteral("zh_CN"))->isChecked());
    choose(*opened, {});
    QCOMPARE(opened->find<QPushButton>("generate")->text(), QStringLiteral("Generate"));
}

void LanguageWindowTest::everyControlKeepsItsNameAndTooltip()
{
    auto opened = open();
    fill(*opened);
    for (const LanguageName& language : languageNames()) {
        choose(*opened, QString::fromLatin1(language.code));
        for (const QWidget* widget : opened->window().findChildren<QWidget*>()) {
            if (isControl(widget) && widget->window() == &opened->window()) {
                QVERIFY2(!widget->accessibleName().isEmpty() && !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
}

QTEST_MAIN(LanguageWindowTest)
#include "language_window_test.moc"
