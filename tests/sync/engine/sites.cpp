// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/sites.h"

#include "sync/practice/chains.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QUuid>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

/// `to` becomes as `from` is.
void copyAll(const QString &from, const QString &to)
{
    QDir target(to);
    if (!target.removeRecursively() || !QDir().mkpath(to))
        qFatal("%s could not be emptied", qPrintable(to));
    QDirIterator each(from, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo entry(each.next());
        const QString there = to + entry.filePath().mid(from.size());
        if (!(entry.isDir() ? QDir().mkpath(there) : QFile::copy(entry.filePath(), there)))
            qFatal("%s could not be copied", qPrintable(entry.filePath()));
    }
}

void addRows(const QString &workflow, bool real)
{
    for (const QString &site :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        if (real || !site.startsWith(u"plone"_s))
            QTest::newRow(qPrintable(site + workflow)) << site + workflow;
    }
}

} // namespace

SiteMaker TestSite::connect(const QString &user) const
{
    const SiteSettings settings{.name = u"proef"_s, .url = url(), .user = user, .base = base()};
    return connector()(settings, passwordOf(user));
}

TestSite::Connector TestSite::connector() const
{
    if (!m_folders)
        return [transport = transport()](const SiteSettings &site, const QString &password) {
            return ploneSites(site, password, transport);
        };
    return [account = *m_folders](const SiteSettings &site, const QString &) {
        FolderAccount own = account;
        own.user = site.user;
        return folderSiteMaker(own);
    };
}

void TestSite::startFolders()
{
    for (const QString &folder : {privateFolder(), publicFolder()}) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::Permissions(0x7070)))
            qFatal("%s could not be made", qPrintable(folder));
    }
    const FolderSite site{.privateFolder = privateFolder(), .publicFolder = publicFolder()};
    const auto facts = tryFolderSite(site, systemRandom());
    if (!facts)
        qFatal("the folders are no site: %s", qPrintable(facts.error().detail));
    m_folders = FolderAccount{
        .site = site, .facts = *facts, .places = {.base = m_base}, .afterStep = [act = m_afterStep] {
            if (*act)
                (*act)();
        }};
    m_url = QUrl::fromLocalFile(publicFolder());
}

TestSite::TestSite(const QString &kind, const QStringList &neighbours, Time time)
    : m_base(u"/proef-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10))
    , m_real(kind.startsWith(u"plone"_s))
    , m_volto(kind.contains(u"volto"_s))
{
    if (kind == u"map"_s) {
        startFolders();
        return;
    }
    if (m_real) {
        const QByteArray variable
            = "WIJKDOSSIER_" + kind.toUpper().replace(u'-', u'_').replace(u':', u'_').toLatin1();
        m_url = QUrl(qEnvironmentVariable(variable.constData()));
        if (m_url.isEmpty())
            qFatal("No real Plone: %s is not set. Run this test through ./test.sh, which starts one.",
                   variable.constData());
        if (time == Time::Ours)
            startLine();
        return;
    }
    const QString word = kind.section(u':', 1);
    const auto workflow = practice::workflowCalled(word.isEmpty() ? u"simple"_s : word);
    if (!workflow)
        qFatal("no such kind of site: %s", qPrintable(kind));
    m_options = {.data = m_data.path(),
                 .volto = m_volto,
                 .clock =
                     [ahead = m_ahead, heldAt = m_heldAt] {
                         const qint64 held = *heldAt;
                         const QDateTime now
                             = held ? QDateTime::fromMSecsSinceEpoch(held, Qt::UTC) : systemClock()();
                         return now.addSecs(*ahead);
                     },
                 .workflow = *workflow,
                 .neighbours = neighbours};
    startPractice();
    if (kind.startsWith(u"inprocess"_s))
        m_inProcess = std::make_unique<InProcessLine>([this](const SiteRequest &request) {
            SiteReply reply;
            inItsThread([&] { reply = m_practice->handle(request); });
            return reply;
        });
}

TestSite::~TestSite()
{
    if (m_inThread)
        inItsThread([this] {
            m_practice.reset();
            m_line.reset();
        });
    m_thread.quit();
    m_thread.wait();
}

void TestSite::inItsThread(const std::function<void()> &act)
{
    if (!m_inThread) {
        m_inThread = std::make_unique<QObject>();
        m_inThread->moveToThread(&m_thread);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_inThread.get(), act, Qt::BlockingQueuedConnection);
}

void TestSite::startLine()
{
    inItsThread([this] {
        m_line = std::make_unique<DateLine>(m_url, m_ahead);
        m_url = m_line->url();
    });
}

void TestSite::startPractice()
{
    inItsThread([this] {
        auto started = PracticeSite::start(m_options);
        if (!started)
            qFatal("the Oefensite did not start: %s", qPrintable(started.error().detail));
        m_practice = std::move(*started);
        m_url = m_practice->url();
        m_options.port = quint16(m_url.port());
    });
}

void TestSite::stopPractice()
{
    inItsThread([this] { m_practice.reset(); });
}

void TestSite::snapshot()
{
    if (m_real)
        qFatal("no backup is made of a real Plone");
    if (m_folders) {
        copyAll(m_data.path(), m_backup.path());
        return;
    }
    stopPractice();
    copyAll(m_data.path(), m_backup.path());
    startPractice();
}

void TestSite::restore()
{
    if (m_folders) {
        copyAll(m_backup.path(), m_data.path());
        return;
    }
    stopPractice();
    copyAll(m_backup.path(), m_data.path());
    startPractice();
}

QString TestSite::passwordOf(const QString &user) const
{
    if (m_real)
        return qEnvironmentVariable("WIJKDOSSIER_PLONE_PASSWORD");
    for (const PracticeAccount &known : PracticeSite::accounts()) {
        if (known.user == user)
            return known.password;
    }
    return {};
}

PloneClient::Account TestSite::account(const QString &user) const
{
    return {.site = m_url, .user = user, .password = passwordOf(user)};
}

int TestSite::anonymousStatus(const QString &path) const
{
    if (m_folders) { // what a web server would answer that shows the public folder
        const QString dossiers = Places{.base = m_base}.dossiers() + u'/';
        const QString below = path.mid(dossiers.size() - 1);
        return path.startsWith(dossiers) && QFileInfo::exists(publicFolder() + below) ? 200 : 404;
    }
    Http http;
    PloneClient stranger({.site = m_url, .user = {}, .password = {}}, http);
    const auto reply = stranger.anonymous(path);
    return reply ? reply->status : 0;
}

HttpReply TestSite::browser(const QString &path) const
{
    if (m_folders) {
        QFile file(publicFolder() + path.mid(Places{.base = m_base}.dossiers().size()));
        const bool isFile = anonymousStatus(path) == 200 && file.open(QIODevice::ReadOnly);
        return {.status = anonymousStatus(path), .body = isFile ? file.readAll() : QByteArray()};
    }
    Http http;
    PloneClient stranger({.site = m_url, .user = {}, .password = {}}, http);
    return stranger.anonymous(path, false).value_or(HttpReply{});
}

QStringList TestSite::scalesOf(const SiteRow &row) const
{
    Http http;
    PloneClient webmaster(account(u"webmaster"_s), http);
    const auto there = webmaster.get(row.path);
    const QJsonObject field = there ? there->json.value(u"image"_s).toObject() : QJsonObject();
    QStringList addresses{field.value(u"download"_s).toString()};
    const QJsonObject scales = field.value(u"scales"_s).toObject();
    for (const QJsonValue &scale : scales)
        addresses.append(scale[u"download"_s].toString());
    for (QString &address : addresses)
        address = row.path + u"/@@images/"_s + address.section(u"/@@images/"_s, 1);
    for (const QString &name : scales.keys())
        addresses.append(row.path + u"/@@images/image/"_s + name);
    return addresses;
}

QList<SiteRow> TestSite::rows() const
{
    if (m_folders)
        return connect(u"webmaster"_s)({}, usualPatience)->place().rows(m_base).value_or(QList<SiteRow>{});
    Http http;
    PloneClient webmaster(account(u"webmaster"_s), http);
    return webmaster.search(m_base, {}).value_or(QList<SiteRow>{});
}

void addSiteRows(bool real)
{
    QTest::addColumn<QString>("kind");
    addRows({}, real);
}

void addInProcessRows()
{
    for (const char *site : {"inprocess-classic", "inprocess-volto"})
        QTest::newRow(site) << QString::fromLatin1(site);
}

void addFolderRows()
{
    QTest::newRow("map") << u"map"_s;
}

void addWorkflowRows(bool real)
{
    for (const QString &workflow : {u":none"_s, u":one_state"_s, u":intranet"_s, u":own"_s})
        addRows(workflow, real);
}

} // namespace wd::test
