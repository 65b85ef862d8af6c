// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a name or a text gives away that nobody may have meant for residents.
#include "model/dossier/described/parts.h"
#include "model/dossier/described/texts.h"
#include "model/dossier/text/spans.h"
#include "model/dossier/text/telltale.h"
#include "model/publication/findings/overtaken.h"
#include "model/publication/findings/subject.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
/// A file that by its name is not for everybody; facts: that name.
const FindingKind internalName{
    .code = u"internal-name",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding",
        "%1: volgens zijn naam is „%3” niet voor iedereen. Maak het intern of geef het een andere naam.")};
/// A caption as a camera gives it; facts: the caption.
const FindingKind cameraName{
    .code = u"camera-name",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: „%3” is de naam uit de camera. Schrijf wat er te zien is.")};
/// Not the address residents are to write to; facts: the address.
const FindingKind mailInText{
    .code = u"mail-in-text",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding", "%5: hier staat het e-mailadres %3. Haal het weg als bewoners het niet mogen zien.")};
/// Facts: the day of the check (ISO).
const FindingKind checkDue{
    .code = u"check-due",
    .weight = Weight::Beware,
    .dutch
    = QT_TRANSLATE_NOOP("Finding", "%1: de controle van %3 wacht nog. Kijk het na en kies een nieuwe dag."),
    .facts = FactForm::Dates};
} // namespace kinds

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
            if (!holdsWords(text.kind) || text.place.field.section(u'/', 0, 0) == u"roles"_s)
                return;
            add(text.text, {text.place.part, text.path});
            eachSpans(text.rich, [&](const Spans &spans) {
                for (const Span &span : spans)
                    add(span.href, {text.place.part, text.path});
            });
        });
    }

private:
    void add(const QString &text, const Place &place)
    {
        for (const QString &address : mailAddressesIn(text)) {
            if (m_meant.contains(address))
                continue;
            const Finding finding{.kind = &kinds::mailInText,
                                  .section = m_looking.sectionOf(place),
                                  .place = place,
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
    eachFile(looking.view, [&](const AnyFile &one) {
        const QString name = soundsInternal(one.file.name) ? one.file.name
            : soundsInternal(one.part.title)               ? one.part.title
                                                           : QString();
        const Finding finding{.kind = &kinds::internalName,
                              .section = looking.section(one.part.place),
                              .place = {one.part.id, u"title"_s},
                              .facts = {name}};
        if (!name.isEmpty() && !found.contains(finding))
            found.append(finding);
    });
}

void lookAtGiveaways(const Looking &looking, QList<Finding> &found)
{
    const Dossier &view = looking.view;
    lookAtFileNames(looking, found);
    for (const Image &image : view.images) {
        for (const QString &field : {u"title"_s, u"alt"_s}) {
            const QString caption = field == u"title"_s ? image.title : image.alt;
            if (isCameraName(caption))
                found.append({.kind = &kinds::cameraName,
                              .section = looking.section(u"images"_s),
                              .place = {image.id, field},
                              .facts = {caption}});
        }
    }
    MailSearch(looking, found).look();
    for (const Overtaken &one : dueOn(view, looking.question.date)) {
        if (one.what == TimePassed::CheckDue)
            found.append({.kind = &kinds::checkDue,
                          .section = looking.section(one.member),
                          .place = {{}, u"validity/nextCheck"_s},
                          .facts = {one.day}});
    }
}

constexpr std::array giveawaysFound{&kinds::internalName, &kinds::cameraName, &kinds::mailInText,
                                    &kinds::checkDue};

} // namespace

namespace subjects
{
extern const FindingSubject giveaways{.order = 80, .kinds = giveawaysFound, .look = lookAtGiveaways};
} // namespace subjects

} // namespace wd
