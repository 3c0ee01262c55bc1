#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace darkroom::test {

/// One text of a file of translations.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QString type;      ///< Empty when it is finished.
    QStringList forms; ///< One, or one for each plural form.
    bool isPlural = false;

    QString key() const { return context + QLatin1Char('\x04') + source + QLatin1Char('\x04') + comment; }
};

inline TsMessage readTsMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All texts of a file; none when it can't be read.
inline QList<TsMessage> readTs(const QString& path)
{
    QList<TsMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages << readTsMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

inline QString tsPath(const QString& code)
{
    return QStringLiteral(DARKROOM_SOURCE_DIR "/resources/translations/darkroom_%1.ts").arg(code);
}

} // namespace darkroom::test
