#include "ui/lab/number_list.h"

#include <QTest>

using namespace darkroom::ui;

/// Lists of numbers as they are typed.
class NumberListTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreReadInTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVector<double>>("values");
        QTest::newRow("plain") << QStringLiteral("0,1,2,4,8") << QVector<double>{0, 1, 2, 4, 8};
        QTest::newRow("spaces and a real minus") << QStringLiteral(" −1, 0.5 ,7 ") << QVector<double>{-1, 0.5, 7};
        QTest::newRow("a range by its step") << QStringLiteral("0,2,..,8") << QVector<double>{0, 2, 4, 6, 8};
        QTest::newRow("a range by one") << QStringLiteral("1,..,4") << QVector<double>{1, 2, 3, 4};
        QTest::newRow("a range down") << QStringLiteral("3,..,0") << QVector<double>{3, 2, 1, 0};
        QTest::newRow("a fine range") << QStringLiteral("0,0.1,..,0.5") << QVector<double>{0, 0.1, 0.2, 0.3, 0.4, 0.5};
        QTest::newRow("an end that no step meets") << QStringLiteral("0,3,..,8") << QVector<double>{0, 3, 6};
        QTest::newRow("a range and more") << QStringLiteral("0,..,2,8") << QVector<double>{0, 1, 2, 8};
        QTest::newRow("nothing") << QString() << QVector<double>{};
    }
    void numbersAreReadInTheirOrder()
    {
        QFETCH(const QString, text);
        QFETCH(const QVector<double>, values);
        const NumberList list = numbersFromText(text, 15);
        QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
        QCOMPARE(static_cast<qsizetype>(list.values.size()), values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            QVERIFY2(std::abs(list.values[static_cast<std::size_t>(i)] - values[i]) < 1e-12, qPrintable(QString::number(i)));
        }
    }

    void whatIsNoListSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << QStringLiteral("0,two,4");
        QTest::newRow("dots first") << QStringLiteral("..,4");
        QTest::newRow("dots last") << QStringLiteral("0,1,..");
        QTest::newRow("dots that lead away") << QStringLiteral("0,1,..,-4");
        QTest::newRow("a step of nothing") << QStringLiteral("2,2,..,4");
        QTest::newRow("too many") << QStringLiteral("0,..,99");
        QTest::newRow("endless") << QStringLiteral("0,1e-300,..,1e300");
        QTest::newRow("no number") << QStringLiteral("nan,1,2");
    }
    void whatIsNoListSaysWhy()
    {
        QFETCH(const QString, text);
        const NumberList list = numbersFromText(text, 15);
        QVERIFY(!list.problem.isEmpty());
        QVERIFY(list.problem.endsWith(QLatin1Char('.')));
    }

    void aListReadsAsItWasWritten()
    {
        const std::vector<double> values = {-1, 0, 0.5, 2.25, 14};
        QCOMPARE(numbersFromText(textFromNumbers(values), 15).values, values);
    }
};

QTEST_APPLESS_MAIN(NumberListTest)
#include "number_list_test.moc"
