#include "ui/help/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace darkroom::ui {

namespace {

constexpr char kTopicProperty[] = "helpTopic";

} // namespace

void setHelpTopic(QWidget* widget, const char* topic)
{
    widget->setProperty(kTopicProperty, QString::fromUtf8(topic));
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(kTopicProperty).toString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

} // namespace darkroom::ui
