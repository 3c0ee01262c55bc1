#include "ui/language/language_change.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace darkroom::ui {

namespace {

class LanguageListener : public QObject {
public:
    LanguageListener(QWidget* widget, std::function<void()> compose)
        : QObject(widget)
        , m_compose(std::move(compose))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent()) {
            m_compose();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_compose;
};

} // namespace

void whenLanguageChanges(QWidget* widget, std::function<void()> compose)
{
    new LanguageListener(widget, std::move(compose));
}

} // namespace darkroom::ui
