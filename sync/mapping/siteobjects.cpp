// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/siteobjects.h"

#include "model/dossier/dates/delay.h"
#include "model/dossier/files/filename.h"
#include "model/page/pagewriter.h"
#include "model/sjabloon/places.h"
#include "sync/mapping/describedparts.h"
#include "sync/mapping/eventtimes.h"
#include "sync/mapping/fieldvalues.h"
#include "sync/mapping/pageobjects.h"
#include "sync/site/dossierplaces.h"

#include <QUuid>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

class Mapper
{
public:
    Mapper(const Dossier &view, const MappingContext &context, const SiteWriting &writing)
        : m_view(view)
        , m_described(describedParts(view))
        , m_context(context)
        , m_writing(writing)
    {
        // Addresses first: texts link to parts that come later.
        // A document or image without its file is no object there, so nothing may lead to it.
        for (const DescribedPart &part : m_described)
            placeDescribed(part);
        for (const MeetingReport &part : view.reports) {
            place(part.id, u"verslagen"_s, part.slug);
            if (has(part.id + u":file"_s, part.file))
                place(part.id + u":file"_s, u"verslagen"_s, part.slug + idExtension(part.file));
        }
        for (const Image &part : view.images) {
            if (has(part.id, part.file))
                place(part.id, part.kind == ImageKind::Impression ? u"impressies"_s : u"fotos"_s,
                      part.slug + idExtension(part.file));
        }
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
            return found == m_places.cend() ? QString() : m_writing.siteUrl + found->path;
        };
        const auto picture = [this](const QString &id) {
            const auto found = m_places.constFind(id);
            return found == m_places.cend() ? QString()
                                            : m_writing.siteUrl + found->path + m_writing.pictureEnd;
        };
        return {.dossier = m_writing.siteUrl + m_context.root, .part = address, .image = picture};
    }

    QList<WantedObject> all()
    {
        QList<WantedObject> objects;
        const auto appendAll = [&](bool files) {
            for (const DescribedPart &part : m_described) {
                if ((part.type == u"File") == files)
                    appendDescribed(objects, part);
            }
        };
        appendAll(true);
        for (const MeetingReport &part : m_view.reports)
            appendReport(objects, part);
        for (const Image &part : m_view.images) {
            if (has(part.id, part.file))
                objects.append(imageObject(part));
        }
        appendAll(false);
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

    void placeDescribed(const DescribedPart &part)
    {
        if (part.type != u"File")
            place(part.id, part.container, part.slug);
        for (const FileOnSite &one : part.files) {
            if (has(one.key, one.file))
                place(one.key, part.container, one.name);
        }
    }

    void appendDescribed(QList<WantedObject> &objects, const DescribedPart &part) const
    {
        if (part.type != u"File")
            objects.append(child(part.id, part.type, part.fields, part.text));
        for (const FileOnSite &one : part.files) {
            if (!m_places.contains(one.key))
                continue;
            QJsonObject fields = part.fields;
            if (one.key != part.id)
                fields = {{u"title"_s, fields.value(u"title"_s)}, {u"description"_s, QString()}};
            objects.append(withFile(child(one.key, u"File"_s, fields), one.file));
        }
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
        if (m_writing.form == TextForm::Html) {
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

    [[nodiscard]] static WantedObject withFile(WantedObject object, const FileRef &file)
    {
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
            objects.append(withFile(child(part.id + u":file"_s, u"File"_s,
                                          {{u"title"_s, oneLine(part.title)}, {u"description"_s, QString()}}),
                                    part.file));
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
            if (image.id == part.image && has(part.id, image.file) && m_writing.form == TextForm::Html) {
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
            subjects.append(u"status:"_s + part.state.text());
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
    QList<DescribedPart> m_described;
    const MappingContext &m_context;
    const SiteWriting &m_writing;
    QHash<QString, Place> m_places;
};

} // namespace

QList<WantedObject> siteObjects(const Dossier &publicView, const MappingContext &context,
                                const SiteWriting &writing)
{
    const Dossier shown = withoutHeldBack(context.sjabloon, publicView);
    Mapper mapper(shown, context, writing);
    QList<WantedObject> objects = mapper.all();
    objects += pageObjects(shown, mapper.addresses(), context, writing);
    for (WantedObject &object : objects)
        object.fields = asKept(object.fields).toObject();
    return objects;
}

} // namespace wd
