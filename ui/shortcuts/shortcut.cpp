#include "ui/shortcuts/shortcut.h"

#include "ui/language/language_change.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace darkroom::ui {

namespace {

constexpr char kPlaceProperty[] = "shortcutPlace";
constexpr char kBeforeWindowProperty[] = "shortcutBeforeWindow";
constexpr char kSentenceProperty[] = "sentence"; ///< A control's tooltip with the usual key.

/// The tooltip is what `compose` makes of the sentence that is there now, whatever happens to the actions and the language.
void tellAnew(const QList<QAction*>& actions, QWidget* control, std::function<QString(QString)> compose)
{
    control->setProperty(kSentenceProperty, control->toolTip());
    const auto tell = [control, compose = std::move(compose)] {
        const QString told = compose(control->property(kSentenceProperty).toString());
        control->setToolTip(told);
        control->setAccessibleDescription(told);
    };
    for (const QAction* action : actions) {
        QObject::connect(action, &QAction::changed, control, tell);
    }
    whenLanguageChanges(control, tell);
    tell();
}

} // namespace

QString nameOf(ShortcutPlace place)
{
    switch (place) {
    case ShortcutPlace::Viewer: return QCoreApplication::translate("Shortcut", "picture and steps");
    case ShortcutPlace::Mask: return QCoreApplication::translate("Shortcut", "mask");
    case ShortcutPlace::Regions: return QCoreApplication::translate("Shortcut", "region map");
    case ShortcutPlace::StartPicture: return QCoreApplication::translate("Shortcut", "start picture");
    case ShortcutPlace::Curve: return QCoreApplication::translate("Shortcut", "curve of w");
    case ShortcutPlace::Lanes: return QCoreApplication::translate("Shortcut", "lanes of the lab");
    case ShortcutPlace::Gallery: return QCoreApplication::translate("Shortcut", "gallery");
    case ShortcutPlace::Compare: return QCoreApplication::translate("Shortcut", "compared pictures");
    case ShortcutPlace::Queue: return QCoreApplication::translate("Shortcut", "queue");
    case ShortcutPlace::Models: return QCoreApplication::translate("Shortcut", "models");
    case ShortcutPlace::Window: break;
    }
    return QCoreApplication::translate("Shortcut", "everywhere");
}

QAction* makeShortcut(QWidget* owner, const ShortcutSpec& spec, std::function<void()> act)
{
    auto* action = new QAction(spec.text, owner);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setShortcutContext(spec.context);
    takeAsShortcut(action, spec.place, spec.keys);
    action->setProperty(kBeforeWindowProperty, spec.beforeWindow);
    QObject::connect(action, &QAction::triggered, owner, std::move(act));
    owner->addAction(action);
    return action;
}

void takeAsShortcut(QAction* action, ShortcutPlace place, const QList<QKeySequence>& keys)
{
    action->setShortcuts(keys);
    action->setProperty(kPlaceProperty, static_cast<int>(place));
}

bool isShortcut(const QAction* action)
{
    return action->property(kPlaceProperty).isValid();
}

ShortcutPlace placeOf(const QAction* action)
{
    return static_cast<ShortcutPlace>(action->property(kPlaceProperty).toInt());
}

bool goesBeforeWindow(const QAction* action)
{
    return action->property(kBeforeWindowProperty).toBool();
}

QAction* makeControlKey(QWidget* control, ShortcutPlace place, const QByteArray& id, const QString& text, const QList<QKeySequence>& keys,
    std::function<void()> act)
{
    return makeShortcut(control, {id.constData(), text, place, keys, Qt::WidgetShortcut}, std::move(act));
}

QAction* keyActionOf(const QWidget& control, const QKeyEvent& event)
{
    const QKeySequence key(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (QAction* action : control.actions()) {
        if (action->isEnabled() && isShortcut(action) && action->shortcuts().contains(key)) {
            return action;
        }
    }
    return nullptr;
}

bool takeKey(const QWidget& control, QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress) {
        return false;
    }
    QAction* action = keyActionOf(control, static_cast<QKeyEvent&>(event));
    if (!action) {
        return false;
    }
    event.accept();
    if (event.type() == QEvent::KeyPress) {
        action->trigger();
    }
    return true;
}

void tellKey(QAction* action, QWidget* control)
{
    const QString written = QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::PortableText)); // in every language alike
    tellAnew({action}, control, [action, written](QString sentence) {
        const QKeySequence key = action->shortcut();
        return sentence.replace(written, key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
    });
}

void tellKeys(const QList<QAction*>& actions, QWidget* control)
{
    tellAnew(actions, control, [actions](QString sentence) {
        for (const QAction* action : actions) {
            if (!action->shortcuts().isEmpty()) {
                sentence += QStringLiteral("\n%1: %2").arg(action->text(), keysText(action->shortcuts()));
            }
        }
        return sentence;
    });
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts << key.toString(QKeySequence::NativeText);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace darkroom::ui
