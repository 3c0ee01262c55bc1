#include "ui/gallery/filter_bar.h"
#include "ui/open_scripted.h"
#include "ui/settings/settings_store.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// What is set beside the settings lasts, though the window is never closed: the first one is still open when the second one begins.
class LastingWindowTest : public QObject {
    Q_OBJECT

private slots:
    void placePageFormsAndTimesAreKeptAsTheyChange()
    {
        Theme theme;
        const QTemporaryDir later;
        const QString copy = later.filePath(QStringLiteral("settings.ini"));
        const auto script = std::make_shared<Script>();
        auto first = openScripted(script, theme);
        QTest::keyClick(&first->window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(first->waitForPictures(1));
        QTest::keyClick(&first->window(), Qt::Key_H, Qt::ControlModifier);
        first->find<QLineEdit>("galleryWords")->setText(QStringLiteral("apple"));
        auto* stars = first->find<QComboBox>("galleryStars");
        stars->setCurrentIndex(stars->findData(3));
        first->find<QLineEdit>("labW")->setText(QStringLiteral("0,2,5"));
        const QSize size = first->window().size() + QSize(40, 30);
        first->window().resize(size);
        const auto kept = [&] {
            QFile::remove(copy);
            QFile::copy(first->path(QStringLiteral("settings.ini")), copy);
            const SettingsStore store(copy);
            return store.page() == QLatin1String("gallery") && !store.times().isEmpty()
                && store.form(QStringLiteral("lab")).value(QStringLiteral("labW")) == QStringLiteral("0,2,5")
                && store.form(QStringLiteral("filter")).value(QStringLiteral("galleryStars")) == 3;
        };
        QTRY_VERIFY(kept());
        // The place comes to rest after the forms, or before.
        QTRY_VERIFY(kept() && placeOf(copy) == size);

        auto second = openScripted(std::make_shared<Script>(), theme, later.path());
        QCOMPARE(second->window().size(), size);
        QVERIFY(second->find<QLineEdit>("galleryWords")->isVisible());
        QTRY_COMPARE(second->find<QLineEdit>("galleryWords")->text(), QStringLiteral("apple"));
        QTRY_COMPARE(second->window().findChild<FilterBar*>()->filter().leastStars, 3);
        QCOMPARE(second->find<QLineEdit>("labW")->text(), QStringLiteral("0,2,5"));
        QVERIFY(!second->session().learnedTimes().isEmpty());
    }

private:
    static QSize placeOf(const QString& settings)
    {
        QWidget window;
        window.restoreGeometry(SettingsStore(settings).geometry());
        return window.size();
    }
};

QTEST_MAIN(LastingWindowTest)
#include "lasting_window_test.moc"
