// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a name or a text gives away that nobody may have meant for residents.
#include "model/dossier/parts.h"
#include "model/dossier/spans.h"
#include "model/dossier/telltale.h"
#include "model/dossier/texts.h"
#include "model/publication/looking.h"
#include "model/publication/overtaken.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks over all that residents would read, and finds addresses that are not those they are to write to.
class MailSearch
{
public:
    MailSearch(const Looking &looking, QList<Finding> &found)
        : m_looking(looking)
        , m_found(found)
    {
        const Dossier &view = looking.view;
        for (const QString &meant : {view.roles.contact.email, view.reaction.address})
            m_meant += mailAddressesIn(meant);
    }

    void look()
    {
        eachText(m_looking.view, [this](const TextInDossier &text) {
            // Whom residents are to write to is meant to be read.
            if (!holdsWords(text.kind) || text.field.section(u'/', 0, 0) == u"roles"_s)
                return;
            add(text.text, text.part, text.path);
            eachSpans(text.rich, [&](const Spans &spans) {
                for (const Span &span : spans)
                    add(span.href, text.part, text.path);
            });
        });
    }

private:
    [[nodiscard]] bool isShown(const QString &part, const QString &field) const
    {
        return m_looking.isShownAt(part.isEmpty() ? field : namedPart(m_looking.view, part).place);
    }

    void add(const QString &text, const QString &part, const QString &field)
    {
        for (const QString &address : mailAddressesIn(text)) {
            if (m_meant.contains(address) || !isShown(part, field))
                continue;
            const Finding finding{.kind = FindingKind::MailInText,
                                  .section = m_looking.sectionOf(part, field),
                                  .part = part,
                                  .field = field,
                                  .facts = {address}};
            if (!m_found.contains(finding))
                m_found.append(finding);
        }
    }

    const Looking &m_looking;
    QList<Finding> &m_found;
    QStringList m_meant;
};

/// Files and what holds them are called by people who see each other.
void lookAtFileNames(const Looking &looking, QList<Finding> &found)
{
    eachPart(looking.view, [&](const AnyPart &part) {
        if (!part.file || !looking.isShownAt(part.place))
            return;
        const QString name = soundsInternal(part.file->name) ? part.file->name
            : soundsInternal(part.title)                     ? part.title
                                                             : QString();
        if (!name.isEmpty())
            found.append({.kind = FindingKind::InternalName,
                          .section = looking.section(part.place),
                          .part = part.id,
                          .field = u"title"_s,
                          .facts = {name}});
    });
}

} // namespace

void lookAtGiveaways(const Looking &looking, QList<Finding> &found)
{
    const Dossier &view = looking.view;
    lookAtFileNames(looking, found);
    for (const Image &image : view.images) {
        for (const QString &field : {u"title"_s, u"alt"_s}) {
            const QString caption = field == u"title"_s ? image.title : image.alt;
            if (isCameraName(caption))
                found.append({.kind = FindingKind::CameraName,
                              .section = looking.section(u"images"_s),
                              .part = image.id,
                              .field = field,
                              .facts = {caption}});
        }
    }
    MailSearch(looking, found).look();
    for (const Overtaken &one : dueOn(view, looking.question.date)) {
        if (one.what == TimePassed::CheckDue)
            found.append({.kind = FindingKind::CheckDue,
                          .section = looking.section(one.member),
                          .part = {},
                          .field = u"validity/nextCheck"_s,
                          .facts = {one.day}});
    }
}

} // namespace wd
