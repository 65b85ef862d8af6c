// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/siteobjects.h"

#include "model/dossier/delay.h"
#include "model/dossier/filename.h"
#include "model/page/pagewriter.h"
#include "model/sjabloon/places.h"
#include "sync/engine/eventtimes.h"
#include "sync/engine/pageobjects.h"
#include "sync/plone/places.h"

#include <QUuid>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// As a site keeps it: control characters are dropped there without a word.
QJsonValue asKept(const QJsonValue &value)
{
    if (value.isString())
        return withoutControls(value.toString());
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &one : value.toArray())
            kept.append(asKept(one));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        *it = asKept(*it);
    return kept;
}

class Mapper
{
public:
    Mapper(const Dossier &view, const MappingContext &context)
        : m_view(view)
        , m_context(context)
    {
        // Addresses first: texts link to parts that come later.
        // A document or image without its file is no object there, so nothing may lead to it.
        for (const Document &part : view.documents) {
            if (has(part.id, part.file))
                place(part.id, u"stukken"_s, part.slug + idExtension(part.file));
        }
        for (const SectionFile &part : view.sections.files) {
            if (has(part.id, part.file))
                place(part.id, u"bestanden"_s, part.slug + idExtension(part.file));
        }
        for (const MeetingReport &part : view.reports) {
            place(part.id, u"verslagen"_s, part.slug);
            if (has(part.id + u":file"_s, part.file))
                place(part.id + u":file"_s, u"verslagen"_s, part.slug + idExtension(part.file));
        }
        for (const Image &part : view.images) {
            if (has(part.id, part.file))
                place(part.id, part.kind == u"impression"_s ? u"impressies"_s : u"fotos"_s,
                      part.slug + idExtension(part.file));
        }
        for (const Film &part : view.films)
            place(part.id, u"filmpjes"_s, part.slug);
        for (const Question &part : view.questions)
            place(part.id, u"vragen"_s, part.slug);
        for (const NewsItem &part : view.news)
            place(part.id, u"nieuws"_s, part.slug);
        for (const Milestone &part : view.planning.milestones) {
            if (part.date.exactDay())
                place(part.id, u"planning"_s, part.slug);
        }
    }

    [[nodiscard]] PageAddresses addresses() const
    {
        const auto address = [this](const QString &id) {
            const auto found = m_places.constFind(id);
            return found == m_places.cend() ? QString() : m_context.siteUrl + found->path;
        };
        const auto picture = [this](const QString &id) {
            const auto found = m_places.constFind(id);
            return found == m_places.cend() ? QString()
                                            : m_context.siteUrl + found->path + u"/@@images/image/large"_s;
        };
        return {.dossier = m_context.siteUrl + m_context.root, .part = address, .image = picture};
    }

    QList<WantedObject> all()
    {
        QList<WantedObject> objects;
        for (const Document &part : m_view.documents) {
            if (has(part.id, part.file))
                objects.append(fileObject(part.id, part.title, part.description, part.file));
        }
        for (const SectionFile &part : m_view.sections.files) {
            if (m_places.contains(part.id))
                objects.append(fileObject(part.id, part.title, part.description, part.file));
        }
        for (const MeetingReport &part : m_view.reports)
            appendReport(objects, part);
        for (const Image &part : m_view.images) {
            if (has(part.id, part.file))
                objects.append(imageObject(part));
        }
        for (const Film &part : m_view.films)
            objects.append(
                child(part.id, u"Link"_s, {{u"title"_s, oneLine(part.title)}, {u"remoteUrl"_s, part.url}}));
        for (const Question &part : m_view.questions)
            objects.append(
                child(part.id, u"Document"_s, {{u"title"_s, oneLine(part.question)}}, part.answer));
        for (const NewsItem &part : m_view.news)
            objects.append(newsObject(part));
        for (const Milestone &part : m_view.planning.milestones) {
            if (part.date.exactDay())
                objects.append(eventObject(part));
        }
        return objects;
    }

private:
    struct Place {
        QString container, path;
    };

    [[nodiscard]] bool has(const QString &key, const FileRef &file) const
    {
        return !file.isEmpty() && !m_context.absent.contains(key);
    }

    void place(const QString &key, const QString &container, const QString &name)
    {
        m_places.insert(key, {container, m_context.root + u'/' + container + u'/' + name});
    }

    [[nodiscard]] WantedObject child(const QString &key, const QString &type, QJsonObject fields,
                                     const RichText &text = {}) const
    {
        const Place at = m_places.value(key);
        const bool hasText = type == u"Document"_s || type == u"News Item"_s || type == u"Event"_s;
        if (hasText)
            insertText(fields, text, key);
        return {.key = key, .container = at.container, .path = at.path, .type = type, .fields = fields};
    }

    void insertText(QJsonObject &fields, const RichText &text, const QString &key) const
    {
        const PartFacts parts = partFactsOf(m_view, addresses());
        if (m_context.dialect == Dialect::Classic) {
            fields.insert(u"text"_s, richTextToHtml(text, parts.link, parts.image, parts.alt));
            return;
        }
        QJsonObject blocks;
        QJsonArray order;
        const auto append = [&](const QJsonObject &block) {
            const QUuid space(m_view.id.value);
            const QString uid = QUuid::createUuidV5(space, key + u'/' + QString::number(order.size()))
                                    .toString(QUuid::WithoutBraces);
            blocks.insert(uid, block);
            order.append(uid);
        };
        append({{u"@type"_s, u"title"_s}});
        for (const QJsonValue &block : richTextToSlate(text, parts.link, parts.image, parts.alt))
            append(block.toObject());
        fields.insert(u"blocks"_s, blocks);
        fields.insert(u"blocks_layout"_s, QJsonObject{{u"items"_s, order}});
    }

    [[nodiscard]] WantedObject fileObject(const QString &key, const QString &title,
                                          const QString &description, const FileRef &file) const
    {
        WantedObject object
            = child(key, u"File"_s, {{u"title"_s, oneLine(title)}, {u"description"_s, description}});
        object.file = file;
        object.fileField = u"file"_s;
        return object;
    }

    void appendReport(QList<WantedObject> &objects, const MeetingReport &part) const
    {
        QJsonObject fields{{u"title"_s, oneLine(part.title)}};
        if (const auto day = part.date.exactDay())
            fields.insert(u"effective"_s, atMidnight(*day));
        RichText text;
        const QStringList circumstances{part.place, part.attended};
        text += richTextFromPlain(
            circumstances.join(u", "_s).trimmed() == u","_s ? QString() : circumstances.join(u", "_s));
        text += part.discussed;
        if (!part.agreements.isEmpty()) {
            Block list{.kind = BlockKind::List};
            for (const QString &agreement : part.agreements)
                list.list.items.push_back({.spans = {{.text = agreement}}});
            text.append(list);
        }
        text += part.response;
        objects.append(child(part.id, u"Document"_s, fields, text));
        if (has(part.id + u":file"_s, part.file))
            objects.append(fileObject(part.id + u":file"_s, part.title, {}, part.file));
    }

    [[nodiscard]] WantedObject imageObject(const Image &part) const
    {
        QStringList description{part.alt};
        if (!part.credit.isEmpty())
            description.append(part.credit);
        description.removeAll(QString());
        WantedObject object = child(part.id, u"Image"_s,
                                    {{u"title"_s, oneLine(part.title.isEmpty() ? part.alt : part.title)},
                                     {u"description"_s, description.join(u" — "_s)}});
        object.file = part.file;
        object.fileField = u"image"_s;
        return object;
    }

    [[nodiscard]] WantedObject newsObject(const NewsItem &part) const
    {
        QJsonObject fields{{u"title"_s, oneLine(part.title)}, {u"description"_s, part.lead}};
        QStringList subjects;
        const QStringList places = part.wijken.isEmpty() ? wijkSlugs() : part.wijken;
        for (const QString &wijk : places)
            subjects.append(u"wijk:"_s + wijk);
        fields.insert(u"subjects"_s, QJsonArray::fromStringList(subjects));
        if (const QDate day = QDate::fromString(part.date, Qt::ISODate); day.isValid())
            fields.insert(u"effective"_s, atMidnight(day));
        if (const QDate day = QDate::fromString(part.until, Qt::ISODate); day.isValid())
            fields.insert(u"expires"_s, atEndOf(day));
        WantedObject object = child(part.id, u"News Item"_s, fields, part.body);
        for (const Image &image : m_view.images) {
            if (image.id == part.image && has(part.id, image.file) && m_context.dialect == Dialect::Classic) {
                object.file = image.file;
                object.fileField = u"image"_s;
            }
        }
        return object;
    }

    [[nodiscard]] WantedObject eventObject(const Milestone &part) const
    {
        QStringList subjects;
        for (const Phase &phase : m_view.planning.phases) {
            if (phase.id == part.phase)
                subjects.append(u"fase:"_s + phase.title);
        }
        if (!part.state.isEmpty())
            subjects.append(u"status:"_s + part.state);
        QJsonObject fields = eventTimes(momentOf(part));
        fields.insert(u"title"_s, oneLine(part.title));
        fields.insert(u"location"_s, oneLine(part.place));
        fields.insert(u"subjects"_s, QJsonArray::fromStringList(subjects));
        const RichText why
            = part.delays.isEmpty() ? RichText() : richTextFromPlain(part.delays.last().reason);
        return child(part.id, u"Event"_s, fields, why);
    }

    [[nodiscard]] QStringList wijkSlugs() const
    {
        if (m_view.wijken.all)
            return {u"alle"_s};
        QStringList slugs;
        if (!m_view.wijken.primary.isEmpty())
            slugs.append(m_view.wijken.primary);
        for (const AffectedWijk &wijk : m_view.wijken.affected)
            slugs.append(wijk.wijk);
        slugs.removeDuplicates();
        return slugs;
    }

    const Dossier &m_view;
    const MappingContext &m_context;
    QHash<QString, Place> m_places;
};

} // namespace

QJsonObject WantedObject::sent() const
{
    QJsonObject all = fields;
    if (!file.isEmpty())
        all.insert(u"sha256"_s, file.sha256);
    return all;
}

QList<WantedObject> siteObjects(const Dossier &publicView, const MappingContext &context)
{
    const Dossier shown = withoutHeldBack(context.sjabloon, publicView);
    Mapper mapper(shown, context);
    QList<WantedObject> objects = mapper.all();
    objects += pageObjects(shown, mapper.addresses(), context);
    for (WantedObject &object : objects)
        object.fields = asKept(object.fields).toObject();
    return objects;
}

} // namespace wd
