#include "ui/language/language.h"

#include "ui/language/language_names.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QMetaProperty>
#include <QWidget>

#include <algorithm>

namespace darkroom::ui {

namespace {

QString knownChoice(const QString& choice)
{
    const auto languages = languageNames();
    const bool isKnown = std::any_of(
        languages.begin(), languages.end(), [&](const LanguageName& language) { return choice == QLatin1String(language.code); });
    return isKnown ? choice : QString();
}

/// Where controls and actions keep their words.
constexpr const char* kTextProperties[] = {"text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle",
    "title", "prefix", "suffix", "specialValueText"};

void retranslateProperties(QObject& object, const Translator& texts)
{
    const bool isAction = qobject_cast<QAction*>(&object) != nullptr;
    bool isChanged = false;
    for (const char* name : kTextProperties) {
        const int index = object.metaObject()->indexOfProperty(name);
        // An action without a tooltip of its own shows its text as one.
        if (index < 0 || (isAction && qstrcmp(name, "toolTip") == 0)) {
            continue;
        }
        const QMetaProperty property = object.metaObject()->property(index);
        if (const std::optional<QString> text = texts.again(property.read(&object).toString())) {
            property.write(&object, *text);
            isChanged = true;
        }
    }
    if (auto* widget = qobject_cast<QWidget*>(&object); widget && isChanged) {
        widget->updateGeometry(); // spin boxes forget to, and what is now longer would be cut off
    }
    for (const QByteArray& name : object.dynamicPropertyNames()) {
        if (const std::optional<QString> text = texts.again(object.property(name).toString())) {
            object.setProperty(name, *text);
        }
    }
}

void retranslateItems(QComboBox& box, const Translator& texts)
{
    const QSignalBlocker quiet(&box);
    for (int row = 0; row < box.count(); ++row) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
            if (const std::optional<QString> text = texts.again(box.itemData(row, role).toString())) {
                box.setItemData(row, *text, role);
            }
        }
    }
}

} // namespace

Language::Language(const QString& choice, QObject* parent)
    : QObject(parent)
    , m_choice(knownChoice(choice))
{
    load();
    QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(QLocale::system());
}

void Language::setChoice(const QString& choice)
{
    const QString known = knownChoice(choice);
    if (known == m_choice) {
        return;
    }
    m_choice = known;
    const QString before = m_code;
    load();
    emit changed();
    if (m_code != before) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    }
}

void Language::load()
{
    const QString code = m_choice.isEmpty() ? desktopLanguage(QLocale::system().uiLanguages()) : m_choice;
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_texts.setLanguage(code);
    QLocale::setDefault(localeOf(code));
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTexts);
    }
}

void Language::retranslate(QWidget& window) const
{
    window.setLocale(QLocale());
    QObjectList objects = window.findChildren<QObject*>();
    objects.prepend(&window);
    for (QObject* object : std::as_const(objects)) {
        retranslateProperties(*object, m_texts);
        if (auto* box = qobject_cast<QComboBox*>(object)) {
            retranslateItems(*box, m_texts);
        }
    }
}

QString Language::again(const QString& text) const
{
    const std::optional<QString> whole = m_texts.again(text);
    return whole ? *whole : m_texts.composedAgain(text);
}

} // namespace darkroom::ui
