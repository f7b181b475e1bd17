SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.account_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM account$$;
CREATE FUNCTION public.api_token_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM api_token$$;
CREATE FUNCTION public.assignment_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM assignment$$;
CREATE FUNCTION public.batch_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM batch$$;
CREATE FUNCTION public.book_entry_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM book_entry$$;
CREATE FUNCTION public.book_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM book$$;
CREATE FUNCTION public.document_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM document$$;
CREATE FUNCTION public.duty_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM duty$$;
CREATE FUNCTION public.extension_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM extension$$;
CREATE FUNCTION public.journal_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION public.mail_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM mail$$;
CREATE FUNCTION public.org_alias_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM org_alias$$;
CREATE FUNCTION public.org_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM org$$;
CREATE FUNCTION public.record_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM record$$;
CREATE FUNCTION public.saved_filter_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM saved_filter$$;
CREATE FUNCTION public.search_refuse() RETURNS tsvector
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the index differs from the words' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION public.search_vector(header text, body text) RETURNS tsvector
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN setweight(to_tsvector('simple'::regconfig, header), 'A') || to_tsvector('simple'::regconfig, body);
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN setweight(to_tsvector('simple'::regconfig, left(header, 20000)), 'A') ||
        to_tsvector('simple'::regconfig, left(body, 150000));
END $$;
CREATE FUNCTION public.session_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM session$$;
CREATE FUNCTION public.task_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM task$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id bigint DEFAULT public.account_next() NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    password text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    mail text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'leader'::text, 'clerk'::text, 'officer'::text, 'inspector'::text, 'unit'::text])))
);
CREATE TABLE public.answer_link (
    assignment bigint NOT NULL,
    token_hash bytea NOT NULL,
    until text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    created_by bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT answer_link_until_check CHECK ((length(until) = 10))
);
CREATE TABLE public.api_token (
    id bigint DEFAULT public.api_token_next() NOT NULL,
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    scopes text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    expires bigint NOT NULL
);
CREATE TABLE public.arrival (
    document bigint NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    message text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.asked_tally (
    org bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT asked_tally_n_check CHECK ((n > 0))
);
CREATE TABLE public.assignment (
    id bigint DEFAULT public.assignment_next() NOT NULL,
    task bigint NOT NULL,
    document bigint,
    org bigint,
    assignee text NOT NULL COLLATE pg_catalog."C",
    assignee_key text NOT NULL COLLATE pg_catalog."C",
    deadline_kind text NOT NULL COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    first_due text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    evidence text NOT NULL COLLATE pg_catalog."C",
    submitted_by bigint,
    reason text NOT NULL COLLATE pg_catalog."C",
    done text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    due_sort text GENERATED ALWAYS AS (COALESCE(due, '9999-99-99'::text)) STORED NOT NULL COLLATE pg_catalog."C",
    open bigint GENERATED ALWAYS AS (
CASE
    WHEN (state = ANY (ARRAY['accepted'::text, 'cancelled'::text])) THEN 0
    ELSE 1
END) STORED NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    handed text COLLATE pg_catalog."C",
    track text GENERATED ALWAYS AS (
CASE
    WHEN (state = 'accepted'::text) THEN
    CASE
        WHEN ((COALESCE(handed, done) > due) AND (deadline_kind <> ALL (ARRAY['none'::text, 'recurring'::text]))) THEN 'done-late'::text
        ELSE 'done'::text
    END
    WHEN (state = 'cancelled'::text) THEN 'cancelled'::text
    WHEN ((due IS NULL) AND (deadline_kind <> ALL (ARRAY['none'::text, 'recurring'::text]))) THEN 'undated'::text
    WHEN (state = 'submitted'::text) THEN 'handed'::text
    WHEN (deadline_kind = ANY (ARRAY['none'::text, 'recurring'::text])) THEN 'continuous'::text
    ELSE 'dated'::text
END) STORED NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT assignment_check CHECK (((state = 'accepted'::text) = (done IS NOT NULL))),
    CONSTRAINT assignment_deadline_kind_check CHECK ((deadline_kind = ANY (ARRAY['none'::text, 'date'::text, 'relative'::text, 'immediate'::text, 'recurring'::text, 'period'::text]))),
    CONSTRAINT assignment_done_check CHECK ((length(done) = 10)),
    CONSTRAINT assignment_due_check CHECK ((length(due) = 10)),
    CONSTRAINT assignment_first_due_check CHECK ((length(first_due) = 10)),
    CONSTRAINT assignment_handed_check CHECK ((length(handed) = 10)),
    CONSTRAINT assignment_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'support'::text]))),
    CONSTRAINT assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'acknowledged'::text, 'submitted'::text, 'accepted'::text, 'returned'::text, 'cancelled'::text])))
);
CREATE TABLE public.awaited (
    task bigint NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    document bigint,
    CONSTRAINT awaited_day_check CHECK ((length(day) = 10))
);
CREATE TABLE public.batch (
    id bigint DEFAULT public.batch_next() NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    rows bigint NOT NULL,
    first_task bigint NOT NULL,
    last_task bigint NOT NULL,
    n_aside bigint NOT NULL,
    aside text NOT NULL COLLATE pg_catalog."C",
    undone bigint,
    undone_by text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.book (
    id bigint DEFAULT public.book_next() NOT NULL,
    org bigint NOT NULL,
    side text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    whole bigint NOT NULL,
    first bigint NOT NULL,
    since text NOT NULL COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT book_first_check CHECK ((first > 0)),
    CONSTRAINT book_side_check CHECK ((side = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT book_since_check CHECK ((length(since) = 10)),
    CONSTRAINT book_until_check CHECK ((length(until) = 10)),
    CONSTRAINT book_whole_check CHECK ((whole = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.book_entry (
    id bigint DEFAULT public.book_entry_next() NOT NULL,
    book bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    type_key text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    symbol text NOT NULL COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    signer text NOT NULL COLLATE pg_catalog."C",
    forwarded text NOT NULL COLLATE pg_catalog."C",
    copies bigint NOT NULL,
    secret bigint NOT NULL,
    document bigint,
    overruled text NOT NULL COLLATE pg_catalog."C",
    voided text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT book_entry_day_check CHECK ((length(day) = 10)),
    CONSTRAINT book_entry_number_check CHECK ((number > 0)),
    CONSTRAINT book_entry_secret_check CHECK ((secret = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.calendar_day (
    id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT calendar_day_id_check CHECK (((id >= 19500101) AND (id <= 21991231))),
    CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['default'::text, 'off'::text, 'work'::text])))
);
CREATE TABLE public.calendar_feed (
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL
);
CREATE TABLE public.citation (
    document bigint NOT NULL,
    seq bigint NOT NULL,
    line bigint NOT NULL,
    span_from bigint NOT NULL,
    span_to bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    type_key text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    number_key text NOT NULL COLLATE pg_catalog."C",
    symbol text NOT NULL COLLATE pg_catalog."C",
    symbol_key text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    issued text COLLATE pg_catalog."C",
    CONSTRAINT citation_issued_check CHECK ((length(issued) = 10))
);
CREATE TABLE public.document (
    id bigint DEFAULT public.document_next() NOT NULL,
    sha256 text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    parent text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    number_key text NOT NULL COLLATE pg_catalog."C",
    symbol text NOT NULL COLLATE pg_catalog."C",
    symbol_key text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    type_key text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    signer_authority text NOT NULL COLLATE pg_catalog."C",
    signer_position text NOT NULL COLLATE pg_catalog."C",
    signer_name text NOT NULL COLLATE pg_catalog."C",
    issued text COLLATE pg_catalog."C",
    received text NOT NULL COLLATE pg_catalog."C",
    whole_paragraphs bigint NOT NULL,
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    issued_sort text GENERATED ALWAYS AS (COALESCE(issued, '9999-99-99'::text)) STORED NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT document_issued_check CHECK ((length(issued) = 10)),
    CONSTRAINT document_received_check CHECK ((length(received) = 10)),
    CONSTRAINT document_whole_paragraphs_check CHECK ((whole_paragraphs = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.document_access (
    path text NOT NULL COLLATE pg_catalog."C",
    document bigint NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT document_access_why_check CHECK ((why = ANY (ARRAY['owner'::text, 'assigned'::text, 'addressed'::text, 'brought'::text, 'shared'::text])))
);
CREATE TABLE public.document_search (
    document bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector
);
CREATE TABLE public.document_text (
    document bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.dondoc_store (
    one bigint NOT NULL,
    application bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT dondoc_store_one_check CHECK ((one = 1))
);
CREATE TABLE public.duty (
    id bigint DEFAULT public.duty_next() NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    asker text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    times bigint NOT NULL,
    due_days bigint NOT NULL,
    proof text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    since text NOT NULL COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    CONSTRAINT duty_due_days_check CHECK (((due_days >= '-366'::integer) AND (due_days <= 366))),
    CONSTRAINT duty_period_check CHECK ((period = ANY (ARRAY['month'::text, 'quarter'::text, 'half'::text, 'year'::text]))),
    CONSTRAINT duty_proof_check CHECK ((proof = ANY (ARRAY['paper'::text, 'meeting'::text, 'figure'::text, 'file'::text]))),
    CONSTRAINT duty_since_check CHECK ((length(since) = 10)),
    CONSTRAINT duty_times_check CHECK (((times >= 1) AND (times <= 31))),
    CONSTRAINT duty_until_check CHECK ((length(until) = 10))
);
CREATE TABLE public.extension (
    id bigint DEFAULT public.extension_next() NOT NULL,
    assignment bigint NOT NULL,
    due_before text NOT NULL COLLATE pg_catalog."C",
    due_after text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    document bigint,
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT extension_check CHECK (((length(due_after) = 10) AND (due_after > due_before))),
    CONSTRAINT extension_due_before_check CHECK ((length(due_before) = 10)),
    CONSTRAINT extension_reason_check CHECK ((reason <> ''::text))
);
CREATE TABLE public.file (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT file_sha256_check CHECK ((length(sha256) = 64))
);
CREATE TABLE public.invitation (
    token_hash bytea NOT NULL,
    account bigint NOT NULL,
    expires bigint NOT NULL
);
CREATE TABLE public.journal (
    id bigint NOT NULL,
    at bigint NOT NULL,
    actor bigint NOT NULL,
    actor_name text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    subject_id bigint NOT NULL,
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT journal_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT journal_previous_check CHECK ((length(previous) = 64))
);
CREATE TABLE public.journal_head (
    one bigint NOT NULL,
    id bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT journal_head_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT journal_head_one_check CHECK ((one = 1))
);
CREATE TABLE public.mail (
    id bigint DEFAULT public.mail_next() NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    sent bigint,
    note text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT mail_address_check CHECK ((address <> ''::text)),
    CONSTRAINT mail_check CHECK (((state = 'sent'::text) = (sent IS NOT NULL))),
    CONSTRAINT mail_day_check CHECK ((length(day) = 10)),
    CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'cancelled'::text, 'failed'::text])))
);
CREATE TABLE public.mail_try (
    mail bigint NOT NULL,
    tries bigint NOT NULL,
    next bigint NOT NULL,
    claimed bigint NOT NULL
);
CREATE TABLE public.meeting (
    record bigint NOT NULL,
    topic text NOT NULL COLLATE pg_catalog."C",
    made_known text NOT NULL COLLATE pg_catalog."C",
    present bigint,
    members bigint
);
CREATE TABLE public.no_task (
    document bigint NOT NULL,
    at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.once (
    key text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT once_key_check CHECK ((length(key) = 64))
);
CREATE TABLE public.org (
    id bigint DEFAULT public.org_next() NOT NULL,
    parent bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    since text COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    successor bigint,
    origin bigint,
    address text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    head text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT org_since_check CHECK ((length(since) = 10)),
    CONSTRAINT org_until_check CHECK ((length(until) = 10))
);
CREATE TABLE public.org_alias (
    id bigint DEFAULT public.org_alias_next() NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    created bigint NOT NULL
);
CREATE TABLE public.org_contact (
    org bigint NOT NULL,
    seq bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    mail text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.org_name (
    org bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    name_fold text NOT NULL COLLATE pg_catalog."C",
    kind text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    since text COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    CONSTRAINT org_name_kind_check CHECK ((kind = ANY (ARRAY[''::text, 'name'::text, 'short'::text]))),
    CONSTRAINT org_name_since_check CHECK ((length(since) = 10)),
    CONSTRAINT org_name_until_check CHECK ((length(until) = 10))
);
CREATE TABLE public.owed_tally (
    org bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT owed_tally_n_check CHECK ((n > 0))
);
CREATE TABLE public.record (
    id bigint DEFAULT public.record_next() NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    day text COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    document bigint,
    sha256 text COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    figure text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT record_check CHECK (((kind = 'paper'::text) = (document IS NOT NULL))),
    CONSTRAINT record_check1 CHECK (((kind <> 'file'::text) OR (sha256 IS NOT NULL))),
    CONSTRAINT record_check2 CHECK (((kind <> 'figure'::text) OR (figure <> ''::text))),
    CONSTRAINT record_day_check CHECK ((length(day) = 10)),
    CONSTRAINT record_kind_check CHECK ((kind = ANY (ARRAY['paper'::text, 'meeting'::text, 'figure'::text, 'file'::text])))
);
CREATE TABLE public.record_proof (
    assignment bigint NOT NULL,
    record bigint NOT NULL
);
CREATE TABLE public.recovery_code (
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.reminder (
    mail bigint NOT NULL,
    seq bigint NOT NULL,
    assignment bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    step text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    cancelled bigint NOT NULL,
    CONSTRAINT reminder_cancelled_check CHECK ((cancelled = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT reminder_kind_check CHECK ((kind = ANY (ARRAY['soon'::text, 'overdue'::text, 'returned'::text, 'unread'::text, 'week'::text, 'superior'::text, 'leader'::text])))
);
CREATE TABLE public.response (
    assignment bigint NOT NULL,
    document bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT response_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'taken'::text, 'declined'::text])))
);
CREATE TABLE public.saved_filter (
    id bigint DEFAULT public.saved_filter_next() NOT NULL,
    account bigint NOT NULL,
    org bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    shared bigint NOT NULL,
    created bigint NOT NULL,
    CONSTRAINT saved_filter_shared_check CHECK ((shared = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.second_factor (
    account bigint NOT NULL,
    secret bytea NOT NULL,
    created bigint NOT NULL
);
CREATE TABLE public.second_factor_used (
    account bigint NOT NULL,
    step bigint NOT NULL
);
CREATE TABLE public.session (
    id bigint DEFAULT public.session_next() NOT NULL,
    token_hash bytea NOT NULL,
    account bigint NOT NULL,
    created bigint NOT NULL,
    seen bigint NOT NULL,
    origin text NOT NULL COLLATE pg_catalog."C",
    agent text NOT NULL COLLATE pg_catalog."C",
    waits bigint NOT NULL,
    CONSTRAINT session_waits_check CHECK ((waits = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.setting (
    id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sign_in_failure (
    login text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE public.snapshot (
    id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    scope text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    taken bigint NOT NULL,
    entry bigint NOT NULL,
    taken_by text NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    rows bigint NOT NULL,
    open bigint NOT NULL,
    overdue bigint NOT NULL,
    sha256 text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT snapshot_day_check CHECK ((length(day) = 10))
);
CREATE TABLE public.task (
    id bigint DEFAULT public.task_next() NOT NULL,
    document bigint,
    line bigint NOT NULL,
    span_from bigint NOT NULL,
    span_to bigint NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    deliverable text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    deadline_kind text NOT NULL COLLATE pg_catalog."C",
    deadline_words text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    due_by_hand bigint NOT NULL,
    by_hand bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    unchanged bigint NOT NULL,
    decided_by text NOT NULL COLLATE pg_catalog."C",
    decided bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    asker text NOT NULL COLLATE pg_catalog."C",
    serves bigint,
    scope text NOT NULL COLLATE pg_catalog."C",
    duty bigint,
    period text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT task_by_hand_check CHECK ((by_hand = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_deadline_kind_check CHECK ((deadline_kind = ANY (ARRAY['none'::text, 'date'::text, 'relative'::text, 'immediate'::text, 'recurring'::text, 'period'::text]))),
    CONSTRAINT task_due_by_hand_check CHECK ((due_by_hand = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_due_check CHECK ((length(due) = 10)),
    CONSTRAINT task_event_check CHECK ((event = ANY (ARRAY[''::text, 'issue'::text, 'receipt'::text, 'other'::text]))),
    CONSTRAINT task_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'rejected'::text]))),
    CONSTRAINT task_unchanged_check CHECK ((unchanged = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_unit_check CHECK ((unit = ANY (ARRAY[''::text, 'day'::text, 'workday'::text, 'week'::text, 'month'::text, 'quarter'::text, 'year'::text])))
);
CREATE TABLE public.task_assignee (
    task bigint NOT NULL,
    seq bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.task_tally (
    task bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT task_tally_n_check CHECK ((n > 0))
);
INSERT INTO public.account VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$GBksZAtFjcReiiJahf/pWA$O0esB3f6MD7g8VWdCdYjrjOP9DQAt5kDCIqyiJ0ZuMw', 1795301742, '');
INSERT INTO public.account VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$skCiJBBXZ5ty1S5Nse9UrA$IngD+7Wlj1iYMlXQkGI/Ov4ejhTBd232wKcs+pO3YtU', 1795301742, 'lanhdao@sonha.example');
INSERT INTO public.api_token VALUES (1, 1, 'e55ab054f14da5cb4fc09159445bf8239d06b70e319db44915bcd0b3a63c7c8c', 'một cửa', 'read', 1795301743, 1797893743);
INSERT INTO public.arrival VALUES (3, 1795042543, 'vanthu@taichinh.example', 'Văn thư', 'Gửi kế hoạch', 'kh7@taichinh.example');
INSERT INTO public.asked_tally VALUES (1, 'continuous', '', 1);
INSERT INTO public.asked_tally VALUES (2, 'continuous', '', 1);
INSERT INTO public.assignment VALUES (3, 6, 1, NULL, '', '', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.assignment VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', '2021-01-08', DEFAULT);
INSERT INTO public.assignment VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, 'không cần nữa', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '', '2021-02-18', 1795301743, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.assignment VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (10, 10, 4, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'date', '2021-09-01', '2021-09-01', 'cancelled', '', NULL, 'hoàn tác lần nhập bảng số 1', NULL, 1795301743, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.awaited VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO public.batch VALUES (1, 'bang.csv', '/', 1795301743, 'Lãnh đạo', 1, 10, 10, 1, '[{"cells":["4-TB/TU","rà soát khác","Sở Không có"],"row":3,"why":"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”"}]', 1795301743, 'Lãnh đạo');
INSERT INTO public.book VALUES (1, 1, 'out', 'Nhiệm kỳ 2020–2025', 0, 1, '2021-01-01', '2021-02-18', 1795301743, 'Lãnh đạo');
INSERT INTO public.book_entry VALUES (1, 1, 'Công văn', 'công văn', 1, 'CV/TU', '2021-02-10', 1795301743, '', '', '', '', 0, 0, NULL, '', 'ký nhầm', 'Lãnh đạo');
INSERT INTO public.book_entry VALUES (2, 1, 'Công văn', 'công văn', 2, 'CV/TU', '2021-02-10', 1795301743, '', '', '', '', 0, 0, NULL, '', '', 'Lãnh đạo');
INSERT INTO public.calendar_day VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO public.calendar_feed VALUES (1, '73ae7307ee19cd353b0cd3d9a784d014dd110757ae39a32c567e639f2b2e50a5', 1795301743);
INSERT INTO public.citation VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (3, 0, 9, 173, 200, 'Thông báo số 99-TB/ĐUK', 'Thông báo', 'thông báo', '99', '99', 'TB/ĐUK', 'tb/đuk', '', NULL);
INSERT INTO public.document VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795301742, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795301743, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795301743, 'Văn thư', DEFAULT);
INSERT INTO public.document VALUES (4, '7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 'bang-theo-doi.txt', 146, '', '', '3', '3', 'TB/TU', 'tb/tu', 'Thông báo', 'thông báo', '', '', '', '', '', NULL, '2021-02-18', 0, 1795301743, 'Lãnh đạo', DEFAULT);
INSERT INTO public.document_access VALUES ('/', 1, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO public.document_access VALUES ('/', 2, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO public.document_access VALUES ('/', 3, 'owner');
INSERT INTO public.document_access VALUES ('/', 4, 'owner');
INSERT INTO public.document_search VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':65,98 ''02'':167 ''04'':97 ''05'':63 ''1'':3A,52,142 ''2'':169 ''20'':166 ''2021'':23A,67,87,99,129,168 ''45'':93 ''b'':195 ''ban'':9A,73,101,107,173,212 ''bao'':2A,69,187 ''bi'':216 ''bo'':120 ''c'':196 ''cac'':27A,47,117,154 ''che'':156 ''chi'':118 ''chuong'':124 ''co'':28A,48 ''cong'':16A,56,80,126 ''cua'':8A,72,100 ''da'':121,157 ''dang'':12A,24A,44,55,76,104,119,143,161,176,197,207 ''de'':170 ''diem'':116 ''dinh'':91,134 ''doc'':182 ''doi'':180 ''don'':181 ''duk'':5A,54,95 ''dung'':123,130,147,149,201 ''giam'':20A,84 ''gian'':132,140 ''gui'':159 ''h'':203 ''ha'':34A,35A,43,60 ''han'':155 ''hien'':89,185 ''hoach'':151 ''i'':114 ''ii'':135 ''ke'':150 ''ket'':6A,70,110 ''khac'':152 ''khoi'':14A,26A,46,78,106,163,178,209 ''kiem'':18A,82,174 ''lam'':36A,61 ''luan'':7A,71,111 ''luu'':204 ''m'':211 ''nam'':22A,59,66,86,128 ''nay'':188 ''neu'':158 ''ngay'':62,96,165 ''nghi'':171 ''nhan'':190 ''nhiem'':136 ''nhu'':112 ''noi'':189 ''pho'':215 ''phong'':206 ''phuc'':153 ''qd'':94 ''quan'':29A,49 ''quy'':133 ''quyet'':90 ''san'':57 ''sat'':21A,85 ''sau'':113 ''so'':51,92,145,199 ''son'':33A,39A,42,220 ''t'':202,210 ''tac'':17A,81,127 ''tb'':4A,53 ''thang'':64 ''theo'':179 ''thoi'':131,139 ''thong'':1A,68,186 ''thu'':217 ''thuc'':88,184 ''thuong'':10A,74,102,108,191,213 ''tinh'':30A,31A,40,50,193 ''toi'':141 ''tra'':19A,83,175 ''tran'':37A,218 ''trinh'':125 ''trong'':138 ''truc'':192 ''truoc'':164 ''uu'':115 ''uy'':13A,25A,32A,41,45,77,105,144,162,172,177,194,198,208 ''van'':38A,205,219 ''ve'':15A,79,160 ''viec'':183 ''viet'':58 ''vu'':11A,75,103,109,137,214 ''xay'':122,146,148,200');
INSERT INTO public.document_search VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 3 van phong bao cao ket qua trong 20 ngay sau khi tinh uy ban hanh van ban 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':51,84 ''02'':153 ''04'':83 ''05'':49 ''1'':128 ''2'':38,173 ''20'':152,163 ''2021'':53,73,85,115,154 ''3'':155 ''45'':79 ''99'':3A ''b'':199 ''ban'':59,87,93,169,172,177,216 ''bao'':2A,55,158,191 ''bi'':220 ''bo'':106 ''c'':200 ''cac'':13A,33,103,140 ''cao'':159 ''che'':142 ''chi'':104 ''chinh'':133,205 ''chuong'':110 ''co'':14A,34 ''cong'':42,66,112 ''cua'':58,86 ''da'':107,143 ''dang'':10A,30,41,62,90,105,129,147,180,201,211 ''de'':174 ''diem'':102 ''dinh'':77,120 ''doc'':186 ''doi'':184 ''don'':185 ''duk'':5A,40,81 ''dung'':109,116,135 ''giam'':70 ''gian'':118,126 ''gui'':145 ''h'':207 ''ha'':20A,21A,29,46 ''han'':141 ''hanh'':170 ''hien'':75,189 ''hoach'':137 ''i'':100 ''ii'':121 ''ke'':136 ''ket'':56,96,160 ''khac'':138 ''khi'':166 ''khoi'':12A,32,64,92,149,182,213 ''kiem'':68,178 ''lam'':22A,47 ''luan'':57,97 ''luu'':208 ''m'':215 ''nam'':45,52,72,114 ''nay'':192 ''neu'':144 ''ngay'':48,82,151,164 ''nghi'':175 ''nhan'':194 ''nhiem'':122 ''nhu'':98 ''noi'':193 ''pho'':219 ''phong'':157,210 ''phuc'':139 ''qd'':80 ''qua'':161 ''quan'':15A,35 ''quy'':119 ''quyet'':76 ''ra'':8A ''san'':43 ''sat'':71 ''sau'':99,165 ''so'':37,78,131,203 ''soat'':9A ''son'':19A,25A,28,224 ''t'':206,214 ''tac'':67,113 ''tai'':132,204 ''tb'':4A,39 ''thang'':50 ''theo'':183 ''thoi'':117,125 ''thong'':1A,54,190 ''thu'':221 ''thuc'':74,188 ''thuong'':60,88,94,195,217 ''tinh'':16A,17A,26,36,167,197 ''toi'':127 ''tra'':69,179 ''tran'':23A,222 ''trinh'':111 ''trong'':124,162 ''truc'':196 ''truoc'':150 ''uu'':101 ''uy'':11A,18A,27,31,63,91,130,148,168,176,181,198,202,212 ''van'':24A,156,171,209,223 ''ve'':6A,65,146 ''viec'':7A,187 ''viet'':44 ''vu'':61,89,95,123,218 ''xay'':108,134');
INSERT INTO public.document_search VALUES (3, ' ke hoach 7 kh du khac phuc han che dang uy so tai chinh tinh uy son ha ha lam le thi ha ', ' tinh uy son ha dang uy so tai chinh so 7 kh du ha lam ngay 20 thang 01 nam 2021 ke hoach khac phuc han che cac han che neu tai thong bao so 99 tb duk da duoc khac phuc t m dang uy bi thu le thi ha ', '''01'':42 ''20'':40 ''2021'':44 ''7'':3A,34 ''99'':59 ''bao'':57 ''bi'':70 ''cac'':51 ''che'':9A,50,53 ''chinh'':14A,32 ''da'':62 ''dang'':10A,28,68 ''du'':5A,36 ''duk'':61 ''duoc'':63 ''ha'':18A,19A,23A,27,37,74 ''han'':8A,49,52 ''hoach'':2A,46 ''ke'':1A,45 ''kh'':4A,35 ''khac'':6A,47,64 ''lam'':20A,38 ''le'':21A,72 ''m'':67 ''nam'':43 ''neu'':54 ''ngay'':39 ''phuc'':7A,48,65 ''so'':12A,30,33,58 ''son'':17A,26 ''t'':66 ''tai'':13A,31,55 ''tb'':60 ''thang'':41 ''thi'':22A,73 ''thong'':56 ''thu'':71 ''tinh'':15A,24 ''uy'':11A,16A,25,29,69');
INSERT INTO public.document_search VALUES (4, ' thong bao 3 tb tu ', ' van ban ghi theo bang theo doi nhiem vu toan van chua duoc dua vao loai van ban thong bao so 3 ki hieu tb tu ', '''3'':3A,27 ''ban'':7,23 ''bang'':10 ''bao'':2A,25 ''chua'':17 ''doi'':12 ''dua'':19 ''duoc'':18 ''ghi'':8 ''hieu'':29 ''ki'':28 ''loai'':21 ''nhiem'':13 ''so'':26 ''tb'':4A,30 ''theo'':9,11 ''thong'':1A,24 ''toan'':15 ''tu'':5A,31 ''van'':6,16,22 ''vao'':20 ''vu'':14');
INSERT INTO public.document_text VALUES (1, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 1-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Xây dựng (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO public.document_text VALUES (2, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 2-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

3. Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO public.document_text VALUES (3, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY SỞ TÀI CHÍNH
Số 7-KH/ĐU
Hà Lâm, ngày 20 tháng 01 năm 2021

KẾ HOẠCH
khắc phục hạn chế

Các hạn chế nêu tại Thông báo số 99-TB/ĐUK đã được khắc phục.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hà
');
INSERT INTO public.document_text VALUES (4, 'Văn bản ghi theo bảng theo dõi nhiệm vụ; toàn văn chưa được đưa vào.
Loại văn bản: Thông báo
Số: 3
Ký hiệu: TB/TU
');
INSERT INTO public.dondoc_store VALUES (1, 1685024356, 17);
INSERT INTO public.duty VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795301743);
INSERT INTO public.extension VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795301743, 'Văn thư');
INSERT INTO public.file VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO public.file VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, '\x62e1baa36e67');
INSERT INTO public.file VALUES ('7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 146, '\x56c4836e2062e1baa36e20676869207468656f2062e1baa36e67207468656f2064c3b569206e6869e1bb876d2076e1bba53b20746fc3a06e2076c4836e206368c6b06120c491c6b0e1bba36320c491c6b0612076c3a06f2e0a4c6fe1baa1692076c4836e2062e1baa36e3a205468c3b46e672062c3a16f0a53e1bb913a20330a4bc3bd206869e1bb87753a2054422f54550a');
INSERT INTO public.file VALUES ('3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff', 76, '\x646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a');
INSERT INTO public.file VALUES ('897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755', 1926, '\x646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740930090909300a756e6974093009094368692062e1bb99204cc6b075207472e1bbaf09300a756e69740930090948e1bb9969204ec3b46e672064c3a26e09300a756e69740930090956c4836e207068c3b26e6709300a756e697409300909e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb916909300a756e69740931092f312f0954e1bb896e6820e1bba7792053c6a16e2048c3a009310a756e69740932092f312f322f09c490e1baa36e6720e1bba779204b68e1bb91692063c3a1632063c6a1207175616e2074e1bb896e682053c6a16e2048c3a009310a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a756e69740934092f312f322f342f09c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e6809310a756e69740935092f312f322f352f094368692062e1bb99205468c6b0207669e1bb876e2074e1bb896e6809310a756e69740936092f312f322f362f09c490e1baa36e6720e1bba7792042e1bb876e68207669e1bb876e20c49061206b686f612074e1bb896e6809310a7461736b093109310972c3a020736fc3a1742c2062c3a16f2063c3a16f095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b0933093209c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b093409320956c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b0935093209c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b09360931096ce1baad702064616e68206de1bba5632068e1bb932073c6a1095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b093709300948e1bb8d70206769616f2062616e2c207468c3a16e6720312f32303231090a7461736b093809300948e1bb8d70206769616f2062616e2c207468c3a16e6720322f32303231090a7461736b09390930097068e1bb91692068e1bba3702072c3a020736fc3a174090a7461736b09313009340972c3a020736fc3a17420717579206368e1babf095468c3b46e672062c3a16f2073e1bb9120332d54422f54550a726f77093109300936096c65616409616363657074656409646f6e6509323032312d30322d323009323032312d30322d323009323032312d30322d313809323032312d30322d31380942c3a16f2063c3a16f2073e1bb912035090a726f77093209300931096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30322d323009323032312d30322d3230090909096b68c3b46e672063e1baa76e206ee1bbaf610a726f77093309340930096c6561640961737369676e6564096f6e2d74696d6509323032312d30362d333009323032312d30362d3330090909090a726f77093409310938096c656164097375626d69747465640968616e64656409323032312d30322d323009323032312d30322d323009323032312d30322d31380909c491c3a3206ee1bb997020c491e1bba7090a726f77093509320933096c6561640961737369676e6564096f6e2d74696d6509323033312d30332d303109323032312d30332d3232090909090a726f77093609330934096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f77093709350936096c656164097375626d69747465640968616e64656409323032312d30312d333109323032312d30312d333109323032312d30312d3038090968e1bb8d70206e67c3a0792030382f30312f32303231090a726f77093809360936096c6561640961737369676e6564096f6e2d74696d6509323032312d30322d323809323032312d30322d3238090909090a726f77093909370932096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f7709313009380936096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30392d303109323032312d30392d303109090909686fc3a06e2074c3a163206ce1baa76e206e68e1baad702062e1baa36e672073e1bb9120310a');
INSERT INTO public.journal VALUES (1, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"address":"","code":"TU","contacts":[],"created":1795301742,"head":"","kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"origin":null,"parent":null,"path":"/1/","since":null,"successor":null,"until":null}', '0000000000000000000000000000000000000000000000000000000000000000', '5b84fc7ad758c457bab314ba1d793d4b6419cb3974cb3558eac953e26dad59be');
INSERT INTO public.journal VALUES (2, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"address":"","code":"ĐUK","contacts":[],"created":1795301742,"head":"","kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"origin":null,"parent":1,"path":"/1/2/","since":null,"successor":null,"until":null}', '5b84fc7ad758c457bab314ba1d793d4b6419cb3974cb3558eac953e26dad59be', '9db50ea036778926396b3d25b48f45f8dfad8e7d27197d7a6f4ba0e5b6fe1993');
INSERT INTO public.journal VALUES (3, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"address":"","code":"","contacts":[],"created":1795301742,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"origin":null,"parent":2,"path":"/1/2/3/","since":null,"successor":null,"until":null}', '9db50ea036778926396b3d25b48f45f8dfad8e7d27197d7a6f4ba0e5b6fe1993', '40f3fbe45086b004a36a017f52e86ba7fcdf4325b82cb37dd644fb0a6c275337');
INSERT INTO public.journal VALUES (4, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"address":"","code":"","contacts":[],"created":1795301742,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"origin":null,"parent":2,"path":"/1/2/4/","since":null,"successor":null,"until":null}', '40f3fbe45086b004a36a017f52e86ba7fcdf4325b82cb37dd644fb0a6c275337', '672ceb8ab0119401825891ebb859e6c5c7b53556b38b60c4c52382596935442b');
INSERT INTO public.journal VALUES (5, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"address":"","code":"","contacts":[],"created":1795301742,"head":"","kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"origin":null,"parent":2,"path":"/1/2/5/","since":null,"successor":null,"until":null}', '672ceb8ab0119401825891ebb859e6c5c7b53556b38b60c4c52382596935442b', '4422164bfff0094f134c21dd32b31a3fb3bdb20b4b49d897a65626ff8f41327b');
INSERT INTO public.journal VALUES (6, 1795301742, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"address":"","code":"","contacts":[],"created":1795301742,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"origin":null,"parent":2,"path":"/1/2/6/","since":null,"successor":null,"until":null}', '4422164bfff0094f134c21dd32b31a3fb3bdb20b4b49d897a65626ff8f41327b', 'ffeae889580a1f45ef758a3bab3affc1043c990c920e931b8bfd20d7ee062f0b');
INSERT INTO public.journal VALUES (7, 1795301742, 0, 'dondoc', 'cli', 'org.edit', 'org', 2, '{}', '{}', 'ffeae889580a1f45ef758a3bab3affc1043c990c920e931b8bfd20d7ee062f0b', '342d03e2bfd0ce28ce266d7db3b31460fa2353e1975359e2592eb6d94157410b');
INSERT INTO public.journal VALUES (8, 1795301742, 0, 'dondoc', 'cli', 'org.contact', 'org', 2, '{"contacts":[]}', '{"contacts":[{"mail":"","name":"Lan","org":2,"phone":"111","role":"Văn thư","seq":0}]}', '342d03e2bfd0ce28ce266d7db3b31460fa2353e1975359e2592eb6d94157410b', 'c9bd77460f935c973876808090cb0e980351e21fd4752d239bed877a79167893');
INSERT INTO public.journal VALUES (9, 1795301742, 0, 'dondoc', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', 'c9bd77460f935c973876808090cb0e980351e21fd4752d239bed877a79167893', 'fe0ea92fc8119506a83752768584b98c13002d33147fa57790d4869d525d8e19');
INSERT INTO public.journal VALUES (10, 1795301742, 0, 'dondoc', 'cli', 'org_alias.answer', 'org_alias', 1, '', '{"created":1795301742,"name":"Báo Sơn Hà","org":null,"path":"/"}', 'fe0ea92fc8119506a83752768584b98c13002d33147fa57790d4869d525d8e19', '7e8e80a2df08dc1a209ea8afc43066d09e1b0add354c9aa8810810105051fe75');
INSERT INTO public.journal VALUES (11, 1795301742, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"calendar":null,"created":1795301742,"filters":[],"login":"vanthu","mail":"","name":"vanthu","org":null,"password":"941bb4c4936412754fc70bf23f3c9008162ac142af02ed9f139379246a836e54","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '7e8e80a2df08dc1a209ea8afc43066d09e1b0add354c9aa8810810105051fe75', 'f2f2336f0978534761b7311a6dad9b3f57e947ff5d334f78a7714faf5f73a2bd');
INSERT INTO public.journal VALUES (12, 1795301742, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"calendar":null,"created":1795301742,"filters":[],"login":"lanhdao","mail":"","name":"lanhdao","org":null,"password":"01c1b53888ad6664c0c875ed16e18ae94f727dc36d8f2319421117f07d1db3be","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', 'f2f2336f0978534761b7311a6dad9b3f57e947ff5d334f78a7714faf5f73a2bd', '7ab18e10388e185055aed2b4a38bad5288c58a02e15bd8ed7a482757096aa6be');
INSERT INTO public.journal VALUES (13, 1795301742, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"arrival":null,"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795301742,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '7ab18e10388e185055aed2b4a38bad5288c58a02e15bd8ed7a482757096aa6be', '5941a6664c79677eed7126f50bb1e799ef057379aa75072a1ffba4b8b3be0728');
INSERT INTO public.journal VALUES (28, 1795301743, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', '6c7dec429a7591141baa96e898aec26f9a04d0416f961c44d0994797f6da0446', '1afa912b9d04995c43d67885074bba3e91b993b28f9835a16e93830bc6e39b5d');
INSERT INTO public.journal VALUES (29, 1795301743, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '1afa912b9d04995c43d67885074bba3e91b993b28f9835a16e93830bc6e39b5d', 'cf5dcd1415595ae0c5b8b5876cc323374a24cad9c2f11a15cc56311322722a24');
INSERT INTO public.journal VALUES (30, 1795301743, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', 'cf5dcd1415595ae0c5b8b5876cc323374a24cad9c2f11a15cc56311322722a24', 'b9314569aa4cedd0c8f1a690242a01ba983dd64e2d123a77910b5fc47e8ad5a4');
INSERT INTO public.journal VALUES (14, 1795301743, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"arrival":null,"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795301743,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '5941a6664c79677eed7126f50bb1e799ef057379aa75072a1ffba4b8b3be0728', 'bed5cb44a3dbfaf80898ace4ea49986297fd6f31c1d33b39122c5d9557f062cd');
INSERT INTO public.journal VALUES (15, 1795301743, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795301743,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', 'bed5cb44a3dbfaf80898ace4ea49986297fd6f31c1d33b39122c5d9557f062cd', 'c2e91e5cf647ec4cdbc7f432e38117488c5646bbe1b27fc0f3b9a658761e0cad');
INSERT INTO public.journal VALUES (16, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795301743,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'c2e91e5cf647ec4cdbc7f432e38117488c5646bbe1b27fc0f3b9a658761e0cad', '9d41bc8e155e7155b05657c9e255756adad5bb83bf46426c405023a0c74b69c6');
INSERT INTO public.journal VALUES (17, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795301743,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '9d41bc8e155e7155b05657c9e255756adad5bb83bf46426c405023a0c74b69c6', 'eea0e87c33362a8d3324a74f089549d3a0383d7881ba233152b3dfaf3e7a8581');
INSERT INTO public.journal VALUES (18, 1795301743, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795301743,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', 'eea0e87c33362a8d3324a74f089549d3a0383d7881ba233152b3dfaf3e7a8581', '68a73e565241499e9e5d37c8d74c62fa7b6350aa37001e2c2fee67c906fd1e21');
INSERT INTO public.journal VALUES (19, 1795301743, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795301743,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '68a73e565241499e9e5d37c8d74c62fa7b6350aa37001e2c2fee67c906fd1e21', 'ff537950e219173b55db6b37d278d0bf2adac01cc93ec8d3373ed8d7c450e0d3');
INSERT INTO public.journal VALUES (20, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795301743,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', 'ff537950e219173b55db6b37d278d0bf2adac01cc93ec8d3373ed8d7c450e0d3', '6abde7686840a540ebf182c76851d86363ad7f34bc92504a805bbacc88f264c2');
INSERT INTO public.journal VALUES (21, 1795301743, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301743,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '6abde7686840a540ebf182c76851d86363ad7f34bc92504a805bbacc88f264c2', '18a577a3bf2ba431fc3c8d478c1821faa278796c69f1de11ee50f3e63dd679c0');
INSERT INTO public.journal VALUES (22, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795301743,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '18a577a3bf2ba431fc3c8d478c1821faa278796c69f1de11ee50f3e63dd679c0', 'e2576e655233a8d33e2f73eeb50bc9945beeab31b180638b6d4cb43e308fdcb0');
INSERT INTO public.journal VALUES (23, 1795301743, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301743,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'e2576e655233a8d33e2f73eeb50bc9945beeab31b180638b6d4cb43e308fdcb0', 'a9d0b5e37301a0481f68230dca5002acbe4e86721ab6985d3157aed85a2348c5');
INSERT INTO public.journal VALUES (24, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795301743,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', 'a9d0b5e37301a0481f68230dca5002acbe4e86721ab6985d3157aed85a2348c5', 'ae8c5552ee0c8c66d7b41097c892b07624067f19d8beff7217e621c2f614c2f3');
INSERT INTO public.journal VALUES (25, 1795301743, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', 'ae8c5552ee0c8c66d7b41097c892b07624067f19d8beff7217e621c2f614c2f3', 'b04fd6ba188b6a2fbebf684224ef800afc8b028842ccaf7ef0611506ab49fd04');
INSERT INTO public.journal VALUES (26, 1795301743, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301743,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'b04fd6ba188b6a2fbebf684224ef800afc8b028842ccaf7ef0611506ab49fd04', '96413f5bb16978d88d1d8cc093f7b68b7aa563cf6d54d223b2021049f6c40b07');
INSERT INTO public.journal VALUES (27, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795301743,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', '96413f5bb16978d88d1d8cc093f7b68b7aa563cf6d54d223b2021049f6c40b07', '6c7dec429a7591141baa96e898aec26f9a04d0416f961c44d0994797f6da0446');
INSERT INTO public.journal VALUES (31, 1795301743, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', 'b9314569aa4cedd0c8f1a690242a01ba983dd64e2d123a77910b5fc47e8ad5a4', 'e770d8d7453d7a76a26573a9946e656158b41cce6a2bf9b17a871b59e6f48aaf');
INSERT INTO public.journal VALUES (32, 1795301743, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', 'e770d8d7453d7a76a26573a9946e656158b41cce6a2bf9b17a871b59e6f48aaf', '8f793cdcbc0dafa61f4f92851000d1e566d5e59108a4ca9b02b9a07cdd705c69');
INSERT INTO public.journal VALUES (33, 1795301743, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '8f793cdcbc0dafa61f4f92851000d1e566d5e59108a4ca9b02b9a07cdd705c69', '3dea42343be73add7f6d4092a8889e0ef6f6bf7b8a1018754222a9c364b86994');
INSERT INTO public.journal VALUES (34, 1795301743, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '3dea42343be73add7f6d4092a8889e0ef6f6bf7b8a1018754222a9c364b86994', 'e0deb0f44edade6591c7e5692eb86ff57725de93f7a2a434b5222515994129d9');
INSERT INTO public.journal VALUES (35, 1795301743, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795301743,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', 'e0deb0f44edade6591c7e5692eb86ff57725de93f7a2a434b5222515994129d9', '7b593bc9e1266800418b6bee464fcc765a26651ccb1742ec445270e9190a5e67');
INSERT INTO public.journal VALUES (36, 1795301743, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '7b593bc9e1266800418b6bee464fcc765a26651ccb1742ec445270e9190a5e67', '391e75fdc5cf8efd37390b0ff4edf994b867e2a3024701ad40d5564117b26f9f');
INSERT INTO public.journal VALUES (37, 1795301743, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"arrival":null,"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795301743,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', '391e75fdc5cf8efd37390b0ff4edf994b867e2a3024701ad40d5564117b26f9f', '87c9962615aa9f3c2b89d1b6cd5200f77bd2d3a925dec12e313e5223a0bf237d');
INSERT INTO public.journal VALUES (38, 1795301743, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', '87c9962615aa9f3c2b89d1b6cd5200f77bd2d3a925dec12e313e5223a0bf237d', 'e5338eec19289ae8eeab214e1fd8b7d4af6263774acdf6a46133c0d61ef29b56');
INSERT INTO public.journal VALUES (39, 1795301743, 1, 'Văn thư', 'cli', 'document.arrive', 'document', 3, '{"arrival":null}', '{"arrival":{"address":"vanthu@taichinh.example","at":1795042543,"document":3,"message":"kh7@taichinh.example","name":"Văn thư","subject":"Gửi kế hoạch"}}', 'e5338eec19289ae8eeab214e1fd8b7d4af6263774acdf6a46133c0d61ef29b56', 'b4901494aec11f064d788c6a9de67f415866990a8110510e2ec90dc74d215877');
INSERT INTO public.journal VALUES (40, 1795301743, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', 'b4901494aec11f064d788c6a9de67f415866990a8110510e2ec90dc74d215877', '034e2ce911a3ca69a5214f56d937eb15fef0f2a02b0ddc457fc042dbaaa82279');
INSERT INTO public.journal VALUES (41, 1795301743, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795301743,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '034e2ce911a3ca69a5214f56d937eb15fef0f2a02b0ddc457fc042dbaaa82279', 'd967f9fdeceb037a16d6459a17e407edd8b2753a58a9e8caad7424744f43c826');
INSERT INTO public.journal VALUES (42, 1795301743, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', 'd967f9fdeceb037a16d6459a17e407edd8b2753a58a9e8caad7424744f43c826', 'b8e27ac530aafd212a723722fa063537f62924c77ce50322f2459430c208f5ad');
INSERT INTO public.journal VALUES (43, 1795301743, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795301743,"by_name":"Văn thư","document":3}}', 'b8e27ac530aafd212a723722fa063537f62924c77ce50322f2459430c208f5ad', '9cf60a6a3f46e24011a89a43fa11403f4cbcb29e75d41cd2ff3bdf6fc05db436');
INSERT INTO public.journal VALUES (44, 1795301743, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795301743,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', '9cf60a6a3f46e24011a89a43fa11403f4cbcb29e75d41cd2ff3bdf6fc05db436', '49f9570d8fea5aba948f559183b53391bf991020e879bf79db61f565d6a04bfb');
INSERT INTO public.journal VALUES (45, 1795301743, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795301743,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', '49f9570d8fea5aba948f559183b53391bf991020e879bf79db61f565d6a04bfb', '924d411b269460f5f35cb53f76e0d8a0809943e9515fcb9061794b4e908a3d9f');
INSERT INTO public.journal VALUES (46, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795301743,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', '924d411b269460f5f35cb53f76e0d8a0809943e9515fcb9061794b4e908a3d9f', '1ee413bc3e578e66a7d42c22d7307350638309e643cae86d669ea87c7c035776');
INSERT INTO public.journal VALUES (47, 1795301743, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795301743,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', '1ee413bc3e578e66a7d42c22d7307350638309e643cae86d669ea87c7c035776', '2af4efe61847d3e2c1d2984032e3e3b722bf524c8e07e9aae279cd4fe172a0e9');
INSERT INTO public.journal VALUES (48, 1795301743, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795301743,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', '2af4efe61847d3e2c1d2984032e3e3b722bf524c8e07e9aae279cd4fe172a0e9', '5406c1b8a571ed60caaafb2be870fb95846e0a4874bf6ef3c4ff3aa71d32c35b');
INSERT INTO public.journal VALUES (49, 1795301743, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795301743,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', '5406c1b8a571ed60caaafb2be870fb95846e0a4874bf6ef3c4ff3aa71d32c35b', '8340b3a139a6db7681557839283bb149d6a94244859cf3f3b3110ad25140a996');
INSERT INTO public.journal VALUES (50, 1795301743, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', '8340b3a139a6db7681557839283bb149d6a94244859cf3f3b3110ad25140a996', '105eabcfe6898601a4ed9a666840096a4e513f61dce59d8de033f211b33b71b2');
INSERT INTO public.journal VALUES (51, 1795301743, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["24a6b17aa43ebe2f4bda958a4fa05bafb0931deb9501f1d678119d22680f7b73","38818d692f06e7ae04fb1dc2fe08e954538361cdabd39329e962f7d4a2f4afef","56db8f20738cd195b4775ccf547128a4acce805b968d691b63a380618e27ec49","77197e978f306e6418b8e70f52127e012ad1927bc4e68addb53c9e094c83f4d0","85277bf43163c3f1335987db719bdc1aecc4ae2f25bfc9b466f6fe38441f4bf7","9eb70e6279c3322553d0fd6c63681231fc9b30f449b09825eff11549755bef6d","b3e1c995551d6ad22c76e4d6f0a2cb2ad7e703e6d93e229846b97ced71951e8a","bdef5bf4e2a01d1fb558241aa0408995e219a5f0cb118af99c2e968538be42c8","c74a9492140f8598746f29d1730886228e2ec73c82ed983a9f4dfe3615847852","df4f3aec321b235ddbee175b581e1cf0b878aececa243d8bbfa99da7cf9ae5ba"],"second_factor":{"account":1,"created":1795301743,"secret":"9d345a74cb25728e0f38e167d9d68d1ad4b621ec674dda88af90ff1f92d20379"}}', '105eabcfe6898601a4ed9a666840096a4e513f61dce59d8de033f211b33b71b2', '7eb3959ce7b781a6ee1b9d8dce2361206f1d121583123501e1b42df7b359b923');
INSERT INTO public.journal VALUES (52, 1795301743, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795301743,"expires":1797893743,"hash":"e55ab054f14da5cb4fc09159445bf8239d06b70e319db44915bcd0b3a63c7c8c","id":1,"name":"một cửa","scopes":"read"}]}', '7eb3959ce7b781a6ee1b9d8dce2361206f1d121583123501e1b42df7b359b923', '51293a54b7ac96b87ce099043302a17895b839e4d8e341cdab1cf3919409ada6');
INSERT INTO public.journal VALUES (53, 1795301743, 1, 'Văn thư', 'cli', 'user.calendar', 'user', 1, '{"calendar":null}', '{"calendar":{"account":1,"created":1795301743,"hash":"73ae7307ee19cd353b0cd3d9a784d014dd110757ae39a32c567e639f2b2e50a5"}}', '51293a54b7ac96b87ce099043302a17895b839e4d8e341cdab1cf3919409ada6', '7d11087084f4bda01160179330eec5de46da99c3018dc540c7103d0caa9c3988');
INSERT INTO public.journal VALUES (54, 1795301743, 1, 'Văn thư', 'cli', 'user.filter', 'user', 1, '{"filters":[]}', '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301743,"id":1,"name":"Việc quá hạn","org":0,"shared":1}]}', '7d11087084f4bda01160179330eec5de46da99c3018dc540c7103d0caa9c3988', '33b703d570b66c3038520a52c63bebcd96129c5b8dd231dc733799b6b5173339');
INSERT INTO public.journal VALUES (55, 1795301743, 1, 'Văn thư', 'cli', 'user.filter', 'user', 1, '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301743,"id":1,"name":"Việc quá hạn","org":0,"shared":1}]}', '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301743,"id":1,"name":"Việc quá hạn","org":0,"shared":1},{"account":1,"address":"/van-ban?loai=Th%C3%B4ng+b%C3%A1o","created":1795301743,"id":2,"name":"Thông báo","org":0,"shared":0}]}', '33b703d570b66c3038520a52c63bebcd96129c5b8dd231dc733799b6b5173339', '9f2cd9c1ed8d6c91b7ba40a1fcb21eaaeb2bbb2a51788be93c78073a66400d99');
INSERT INTO public.journal VALUES (56, 1795301743, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '9f2cd9c1ed8d6c91b7ba40a1fcb21eaaeb2bbb2a51788be93c78073a66400d99', '4c9bf279551f65f50c7e1620d086f90caa04db75e77aec1f7ee417753dc353f3');
INSERT INTO public.journal VALUES (57, 1795301743, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '4c9bf279551f65f50c7e1620d086f90caa04db75e77aec1f7ee417753dc353f3', '711d8ef8eec9a050829cf50abf65ff333797c0c377dc5715e0e469dfddc6050e');
INSERT INTO public.journal VALUES (58, 1795301743, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', '711d8ef8eec9a050829cf50abf65ff333797c0c377dc5715e0e469dfddc6050e', 'af3c8876d55a9485f4426a1684798353fb8bdb2ad8b9554a3b6af48cc69af1ee');
INSERT INTO public.journal VALUES (59, 1795301743, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', 'af3c8876d55a9485f4426a1684798353fb8bdb2ad8b9554a3b6af48cc69af1ee', 'ace4704826bc3eab92f9647ee96336eb9961b57193bcd4e2622f1721f5d249b3');
INSERT INTO public.journal VALUES (60, 1795301743, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795301743,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', 'ace4704826bc3eab92f9647ee96336eb9961b57193bcd4e2622f1721f5d249b3', '7a6c87941c48eb413f22545568d5883ad1e6e3b8b374380187c55d305aff0e84');
INSERT INTO public.journal VALUES (61, 1795301743, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795301743,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', '7a6c87941c48eb413f22545568d5883ad1e6e3b8b374380187c55d305aff0e84', 'de0be7d1c73dd1aca2c7e73162a78e6f32ea3c881588beead5f07f051c6ac03b');
INSERT INTO public.journal VALUES (62, 1795301743, 2, 'Lãnh đạo', 'cli', 'document.register', 'document', 4, '', '{"access":[{"document":4,"path":"/","why":"owner"}],"arrival":null,"citations":"4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945","created":1795301743,"created_by":"Lãnh đạo","file":"bang-theo-doi.txt","issued":null,"issuer":"","no_task":null,"number":"3","parent":"","place":"","received":"2021-02-18","sha256":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","signer_authority":"","signer_name":"","signer_position":"","size":146,"subject":"","symbol":"TB/TU","tasks":[],"text":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","type":"Thông báo","whole_paragraphs":0}', 'de0be7d1c73dd1aca2c7e73162a78e6f32ea3c881588beead5f07f051c6ac03b', '374b24946dd6df57e09239916a99a087cddaffd906283d6522d042eeaaf051e2');
INSERT INTO public.journal VALUES (63, 1795301743, 2, 'Lãnh đạo', 'cli', 'task.import', 'task', 10, '', '{"amount":0,"asker":"/","assignees":["Đảng ủy Khối"],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795301743,"decided_by":"Lãnh đạo","deliverable":"","document":4,"due":"2021-09-01","due_by_hand":1,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"rà soát quy chế"}', '374b24946dd6df57e09239916a99a087cddaffd906283d6522d042eeaaf051e2', 'f1f4013a16208fa09b899b07c384abc11e74d29a5df894c17853132009739a67');
INSERT INTO public.journal VALUES (64, 1795301743, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 10, '', '{"assignee":"Đảng ủy Khối","created":1795301743,"deadline_kind":"date","document":4,"done":null,"due":"2021-09-01","evidence":"","first_due":"2021-09-01","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":10}', 'f1f4013a16208fa09b899b07c384abc11e74d29a5df894c17853132009739a67', '9a3070861963962355451f468ffadfb57081fd251abb834711c2a5039a32ed5c');
INSERT INTO public.journal VALUES (65, 1795301743, 2, 'Lãnh đạo', 'cli', 'batch.import', 'batch', 1, '', '{"aside":"[{\"cells\":[\"4-TB/TU\",\"rà soát khác\",\"Sở Không có\"],\"row\":3,\"why\":\"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”\"}]","created":1795301743,"created_by":"Lãnh đạo","first_task":10,"last_task":10,"n_aside":1,"name":"bang.csv","path":"/","rows":1,"undone":null,"undone_by":""}', '9a3070861963962355451f468ffadfb57081fd251abb834711c2a5039a32ed5c', 'f631f213ddf20ccb46947350cdc5d6f50bad7cececa42d6ea7067eeb9805d0c3');
INSERT INTO public.journal VALUES (66, 1795301743, 2, 'Lãnh đạo', 'cli', 'assignment.cancel', 'assignment', 10, '{"reason":"","state":"assigned"}', '{"reason":"hoàn tác lần nhập bảng số 1","state":"cancelled"}', 'f631f213ddf20ccb46947350cdc5d6f50bad7cececa42d6ea7067eeb9805d0c3', 'e18a79d00a00427f34f0201e5cc3411fe848ea85cb15139644bc631ff6b077f1');
INSERT INTO public.journal VALUES (67, 1795301743, 2, 'Lãnh đạo', 'cli', 'batch.undo', 'batch', 1, '{"undone":null,"undone_by":""}', '{"undone":1795301743,"undone_by":"Lãnh đạo"}', 'e18a79d00a00427f34f0201e5cc3411fe848ea85cb15139644bc631ff6b077f1', 'ac8d69ba8944f5c0b375485fbc61b6155db631b0263bf079dc4d78452f107e4d');
INSERT INTO public.journal VALUES (68, 1795301743, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 53092095387, '', '{"day":"2021-02-18","entry":67,"note":"báo cáo tháng 2","open":0,"org":3,"overdue":0,"path":"/","rows":0,"scope":"Đảng ủy Sở Xây dựng","sha256":"3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff","taken":1795301743,"taken_by":"Lãnh đạo"}', 'ac8d69ba8944f5c0b375485fbc61b6155db631b0263bf079dc4d78452f107e4d', '7aff28515eca64e03041cf7eebef3952ad1f915accfe22e5ae64d3a044158b94');
INSERT INTO public.journal VALUES (69, 1795301743, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 59680921674, '', '{"day":"2021-02-18","entry":68,"note":"báo cáo tháng 2","open":7,"org":null,"overdue":0,"path":"/","rows":10,"scope":"","sha256":"897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755","taken":1795301743,"taken_by":"Lãnh đạo"}', '7aff28515eca64e03041cf7eebef3952ad1f915accfe22e5ae64d3a044158b94', '4c4abd6641f25e1764936630a9665f90af59080dca1d1dbb228141d2bb264e43');
INSERT INTO public.journal VALUES (70, 1795301743, 2, 'Lãnh đạo', 'cli', 'book.open', 'book', 1, '', '{"created":1795301743,"created_by":"Lãnh đạo","first":1,"name":"Nhiệm kỳ 2020–2025","org":1,"side":"out","since":"2021-01-01","until":null,"whole":0}', '4c4abd6641f25e1764936630a9665f90af59080dca1d1dbb228141d2bb264e43', 'eb8539072ad4ef795b34a74702b799ad8ac1a031c15ac9f291286df1ad8c6fbd');
INSERT INTO public.journal VALUES (71, 1795301743, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 1, '', '{"at":1795301743,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":1,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', 'eb8539072ad4ef795b34a74702b799ad8ac1a031c15ac9f291286df1ad8c6fbd', '15dea2a03372f06174728b89aff48cf60755ff3d913d2b7dde99ef4d072a08e3');
INSERT INTO public.journal VALUES (72, 1795301743, 2, 'Lãnh đạo', 'cli', 'book.void', 'book_entry', 1, '{"voided":""}', '{"voided":"ký nhầm"}', '15dea2a03372f06174728b89aff48cf60755ff3d913d2b7dde99ef4d072a08e3', '3672cc0a5c6e88b5a5c5093561a1447b157269d7be78f80bae0086cb0650ed56');
INSERT INTO public.journal VALUES (73, 1795301743, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 2, '', '{"at":1795301743,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":2,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', '3672cc0a5c6e88b5a5c5093561a1447b157269d7be78f80bae0086cb0650ed56', 'b8d1a5138e310bc26808e2933e1acb6191f6abe998f45917b4bf4ede6f8d9954');
INSERT INTO public.journal VALUES (74, 1795301743, 2, 'Lãnh đạo', 'cli', 'book.close', 'book', 1, '{"until":null}', '{"until":"2021-02-18"}', 'b8d1a5138e310bc26808e2933e1acb6191f6abe998f45917b4bf4ede6f8d9954', 'acd761bf7c426cb11c9d73d046a8168a091cb4877fa2fa6a5d117db35d8377fe');
INSERT INTO public.journal VALUES (75, 1795301743, 2, 'Lãnh đạo', 'cli', 'user.mail', 'user', 2, '{"mail":""}', '{"mail":"lanhdao@sonha.example"}', 'acd761bf7c426cb11c9d73d046a8168a091cb4877fa2fa6a5d117db35d8377fe', '2ee17dbd92fb462db4efca6b69df4ea1d843cc1ea9a5b2740a6c7feb779e14ec');
INSERT INTO public.journal VALUES (76, 1795301743, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 1, '', '{"address":"lanhdao@sonha.example","day":"2021-07-12","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":8,"cancelled":0,"kind":"superior","seq":0,"step":"2021-02-28"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"week","seq":1,"step":"2021-07-12"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":2,"step":"2021-07-12"}],"sent":null,"state":"waiting"}', '2ee17dbd92fb462db4efca6b69df4ea1d843cc1ea9a5b2740a6c7feb779e14ec', 'c220e63ac65b8b2b94a7988ba80f0dbf8583a6b63232c0332f24d46073779efd');
INSERT INTO public.journal VALUES (77, 1795301743, 2, 'Lãnh đạo', 'cli', 'mail.sent', 'mail', 1, '{"sent":null,"state":"waiting"}', '{"sent":1795301743,"state":"sent"}', 'c220e63ac65b8b2b94a7988ba80f0dbf8583a6b63232c0332f24d46073779efd', 'e26a4fd5420dc5d56c1b7e636d42cf7b832442a8906bc32001bb192a4fdadcd7');
INSERT INTO public.journal VALUES (78, 1795301743, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 2, '', '{"address":"lanhdao@sonha.example","day":"2021-07-13","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":0,"step":"2021-07-13"}],"sent":null,"state":"waiting"}', 'e26a4fd5420dc5d56c1b7e636d42cf7b832442a8906bc32001bb192a4fdadcd7', '2c3c96c3c5904136307a7d570e53858b9117dbd88637eb3226b33326829f5ece');
INSERT INTO public.journal_head VALUES (1, 78, '2c3c96c3c5904136307a7d570e53858b9117dbd88637eb3226b33326829f5ece');
INSERT INTO public.mail VALUES (1, 'lanhdao@sonha.example', 'lanhdao', '2021-07-12', 'sent', 1795301743, '');
INSERT INTO public.mail VALUES (2, 'lanhdao@sonha.example', 'lanhdao', '2021-07-13', 'waiting', NULL, '');
INSERT INTO public.mail_try VALUES (2, 0, 0, 0);
INSERT INTO public.meeting VALUES (2, 'giao-ban', 'Chỉ thị 05', 7, 8);
INSERT INTO public.no_task VALUES (3, 1795301743, 'Văn thư');
INSERT INTO public.once VALUES ('4f077fa9ad365e3e3fdac252725bef3822af4a7cc6289841a3ba0c372b07f810', 1795301742, '');
INSERT INTO public.once VALUES ('a6cf261af7f1302620e4d9b45a604dc301ce474771f8fbb7172bd15ea90c97fe', 1795301742, '');
INSERT INTO public.once VALUES ('536d140d37216c1632c411cbd90371d8f6c8392e4a6718a32baef60f189638c9', 1795301742, '');
INSERT INTO public.once VALUES ('a2ccdfd2a38b8545baa77d511a824da5dd050593e236bd83307981bb43d6e8e2', 1795301742, '');
INSERT INTO public.once VALUES ('e548ea6b1f0d695fa7a20e89dafbe0829555a1c273aa0b79c62c3427680e0e59', 1795301742, '');
INSERT INTO public.org VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795301742, NULL, NULL, NULL, NULL, '', '');
INSERT INTO public.org_alias VALUES (1, '/', 'Báo Sơn Hà', 'báo sơn hà', NULL, 1795301742);
INSERT INTO public.org_contact VALUES (2, 0, 'Văn thư', 'Lan', '111', '');
INSERT INTO public.org_name VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha', '', NULL, NULL);
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha', '', NULL, NULL);
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi', '', NULL, NULL);
INSERT INTO public.org_name VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung', '', NULL, NULL);
INSERT INTO public.org_name VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh', '', NULL, NULL);
INSERT INTO public.org_name VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh', '', NULL, NULL);
INSERT INTO public.org_name VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh', '', NULL, NULL);
INSERT INTO public.org_name VALUES (2, 'ĐUKCCQ', 'đukccq', 'dukccq', 'short', NULL, NULL);
INSERT INTO public.org_name VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.', '', NULL, NULL);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-06-30', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2031-03-01', 1);
INSERT INTO public.owed_tally VALUES (2, 'handed', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-02-28', 1);
INSERT INTO public.owed_tally VALUES (1, 'dated', '2021-02-28', 1);
INSERT INTO public.owed_tally VALUES (0, 'handed', '2021-01-31', 1);
INSERT INTO public.owed_tally VALUES (1, 'handed', '2021-01-31', 1);
INSERT INTO public.owed_tally VALUES (0, 'cancelled', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (0, 'handed', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (1, 'handed', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (0, 'done', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (1, 'done', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (0, 'continuous', '', 2);
INSERT INTO public.owed_tally VALUES (0, 'cancelled', '2021-09', 1);
INSERT INTO public.owed_tally VALUES (1, 'cancelled', '2021-09', 1);
INSERT INTO public.record VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795301743, 'Văn thư');
INSERT INTO public.record VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795301743, 'Văn thư');
INSERT INTO public.record_proof VALUES (4, 1);
INSERT INTO public.record_proof VALUES (7, 2);
INSERT INTO public.recovery_code VALUES (1, '9eb70e6279c3322553d0fd6c63681231fc9b30f449b09825eff11549755bef6d');
INSERT INTO public.recovery_code VALUES (1, 'b3e1c995551d6ad22c76e4d6f0a2cb2ad7e703e6d93e229846b97ced71951e8a');
INSERT INTO public.recovery_code VALUES (1, 'bdef5bf4e2a01d1fb558241aa0408995e219a5f0cb118af99c2e968538be42c8');
INSERT INTO public.recovery_code VALUES (1, '24a6b17aa43ebe2f4bda958a4fa05bafb0931deb9501f1d678119d22680f7b73');
INSERT INTO public.recovery_code VALUES (1, 'df4f3aec321b235ddbee175b581e1cf0b878aececa243d8bbfa99da7cf9ae5ba');
INSERT INTO public.recovery_code VALUES (1, 'c74a9492140f8598746f29d1730886228e2ec73c82ed983a9f4dfe3615847852');
INSERT INTO public.recovery_code VALUES (1, '56db8f20738cd195b4775ccf547128a4acce805b968d691b63a380618e27ec49');
INSERT INTO public.recovery_code VALUES (1, '38818d692f06e7ae04fb1dc2fe08e954538361cdabd39329e962f7d4a2f4afef');
INSERT INTO public.recovery_code VALUES (1, '85277bf43163c3f1335987db719bdc1aecc4ae2f25bfc9b466f6fe38441f4bf7');
INSERT INTO public.recovery_code VALUES (1, '77197e978f306e6418b8e70f52127e012ad1927bc4e68addb53c9e094c83f4d0');
INSERT INTO public.reminder VALUES (1, 0, 8, 'superior', '2021-02-28', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (1, 1, 3, 'week', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (1, 2, 3, 'overdue', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (2, 0, 3, 'overdue', '2021-07-13', 'lanhdao@sonha.example', 0);
INSERT INTO public.response VALUES (4, 3, 'declined');
INSERT INTO public.saved_filter VALUES (1, 1, 0, 'Việc quá hạn', '/viec?den=qua-han', 1, 1795301743);
INSERT INTO public.saved_filter VALUES (2, 1, 0, 'Thông báo', '/van-ban?loai=Th%C3%B4ng+b%C3%A1o', 0, 1795301743);
INSERT INTO public.second_factor VALUES (1, '\x1371229a2a8a5965d2d499f1ab74306b6f5cd4ec', 1795301743);
INSERT INTO public.second_factor_used VALUES (1, 59843391);
INSERT INTO public.setting VALUES (1, 'immediate-days', '7');
INSERT INTO public.snapshot VALUES (53092095387, '/', 3, 'Đảng ủy Sở Xây dựng', '2021-02-18', 1795301743, 67, 'Lãnh đạo', 'báo cáo tháng 2', 0, 0, 0, '3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff');
INSERT INTO public.snapshot VALUES (59680921674, '/', NULL, '', '2021-02-18', 1795301743, 68, 'Lãnh đạo', 'báo cáo tháng 2', 10, 7, 0, '897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755');
INSERT INTO public.task VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795301743, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795301743, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO public.task VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795301743, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO public.task VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795301743, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (10, 4, 0, 0, 0, 'rà soát quy chế', '', '', 'date', '', 0, '', '', '2021-09-01', 1, 1, 'confirmed', 0, 'Lãnh đạo', 1795301743, '', '/', NULL, '', NULL, '');
INSERT INTO public.task_assignee VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO public.task_assignee VALUES (4, 0, 'Văn phòng');
INSERT INTO public.task_assignee VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO public.task_assignee VALUES (10, 0, 'Đảng ủy Khối');
INSERT INTO public.task_tally VALUES (6, 'dated', '2021-06-30', 1);
INSERT INTO public.task_tally VALUES (5, 'continuous', '', 1);
INSERT INTO public.task_tally VALUES (4, 'dated', '2031-03-01', 1);
INSERT INTO public.task_tally VALUES (3, 'handed', '2021-02-20', 1);
INSERT INTO public.task_tally VALUES (8, 'dated', '2021-02-28', 1);
INSERT INTO public.task_tally VALUES (7, 'handed', '2021-01-31', 1);
INSERT INTO public.task_tally VALUES (1, 'cancelled', '2021-02', 1);
INSERT INTO public.task_tally VALUES (1, 'done', '2021-02', 1);
INSERT INTO public.task_tally VALUES (9, 'continuous', '', 1);
INSERT INTO public.task_tally VALUES (10, 'cancelled', '2021-09', 1);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer_link
    ADD CONSTRAINT answer_link_pkey PRIMARY KEY (assignment);
ALTER TABLE ONLY public.answer_link
    ADD CONSTRAINT answer_link_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.arrival
    ADD CONSTRAINT arrival_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.asked_tally
    ADD CONSTRAINT asked_tally_pkey PRIMARY KEY (org, track, day);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_pkey PRIMARY KEY (task);
ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.book_entry
    ADD CONSTRAINT book_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.citation
    ADD CONSTRAINT citation_pkey PRIMARY KEY (document, seq);
ALTER TABLE ONLY public.document_access
    ADD CONSTRAINT document_access_pkey PRIMARY KEY (path, document, why);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document_search
    ADD CONSTRAINT document_search_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY public.document_text
    ADD CONSTRAINT document_text_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.dondoc_store
    ADD CONSTRAINT dondoc_store_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_try
    ADD CONSTRAINT mail_try_pkey PRIMARY KEY (mail);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.no_task
    ADD CONSTRAINT no_task_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.once
    ADD CONSTRAINT once_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.org_alias
    ADD CONSTRAINT org_alias_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.org_contact
    ADD CONSTRAINT org_contact_pkey PRIMARY KEY (org, seq);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_pkey PRIMARY KEY (org, name_key);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_path_key UNIQUE (path);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.owed_tally
    ADD CONSTRAINT owed_tally_pkey PRIMARY KEY (org, track, day);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_pkey PRIMARY KEY (assignment, record);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account, hash);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (mail, seq);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_pkey PRIMARY KEY (assignment, document);
ALTER TABLE ONLY public.saved_filter
    ADD CONSTRAINT saved_filter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_name_key UNIQUE (name);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_pkey PRIMARY KEY (task, seq);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task_tally
    ADD CONSTRAINT task_tally_pkey PRIMARY KEY (task, track, day);
CREATE INDEX account_by_org ON public.account USING btree (org);
CREATE INDEX answer_link_by_until ON public.answer_link USING btree (until);
CREATE INDEX api_token_by_account ON public.api_token USING btree (account, id);
CREATE INDEX assignment_by_document ON public.assignment USING btree (document, due_sort, id);
CREATE INDEX assignment_by_due ON public.assignment USING btree (due_sort, id);
CREATE INDEX assignment_by_open ON public.assignment USING btree (open, due_sort, id) INCLUDE (org);
CREATE INDEX assignment_by_org ON public.assignment USING btree (open, org, due_sort, id, track);
CREATE INDEX assignment_by_task ON public.assignment USING btree (task, due_sort, id);
CREATE UNIQUE INDEX assignment_by_task_and_name ON public.assignment USING btree (task, assignee_key) WHERE (org IS NULL);
CREATE UNIQUE INDEX assignment_by_task_and_org ON public.assignment USING btree (task, org);
CREATE INDEX assignment_by_track ON public.assignment USING btree (track, due_sort, id);
CREATE INDEX assignment_returned ON public.assignment USING btree (id) WHERE (state = 'returned'::text);
CREATE INDEX assignment_unplaced ON public.assignment USING btree (assignee_key, id) WHERE ((org IS NULL) AND (open = 1));
CREATE INDEX assignment_unread ON public.assignment USING btree (created, id) WHERE (state = 'assigned'::text);
CREATE INDEX awaited_by_document ON public.awaited USING btree (document, task) WHERE (document IS NOT NULL);
CREATE INDEX awaited_by_type ON public.awaited USING btree (type, task) WHERE ((day IS NULL) AND (type <> ''::text));
CREATE INDEX book_entry_by_book ON public.book_entry USING btree (book, id);
CREATE INDEX book_entry_by_document ON public.book_entry USING btree (document) WHERE (document IS NOT NULL);
CREATE UNIQUE INDEX book_entry_number ON public.book_entry USING btree (book, type_key, number);
CREATE INDEX citation_by_number ON public.citation USING btree (number_key, symbol_key);
CREATE INDEX document_access_by_document ON public.document_access USING btree (document, why, path);
CREATE INDEX document_access_by_why ON public.document_access USING btree (why, path, document);
CREATE INDEX document_by_issued ON public.document USING btree (issued_sort, id);
CREATE INDEX document_by_number ON public.document USING btree (number_key, symbol_key);
CREATE INDEX document_by_type ON public.document USING btree (type, issued_sort, id);
CREATE INDEX document_search_by_words ON public.document_search USING gin (words) WITH (fastupdate=off);
CREATE INDEX duty_by_asker ON public.duty USING btree (asker, id);
CREATE INDEX extension_by_assignment ON public.extension USING btree (assignment, id);
CREATE INDEX invitation_by_account ON public.invitation USING btree (account);
CREATE INDEX invitation_by_expires ON public.invitation USING btree (expires);
CREATE INDEX journal_by_subject ON public.journal USING btree (subject, subject_id, id);
CREATE UNIQUE INDEX mail_by_address ON public.mail USING btree (address, day);
CREATE INDEX mail_try_by_next ON public.mail_try USING btree (next, mail);
CREATE UNIQUE INDEX mail_waiting ON public.mail USING btree (address) WHERE (state = 'waiting'::text);
CREATE INDEX once_by_at ON public.once USING btree (at);
CREATE UNIQUE INDEX org_alias_by_name ON public.org_alias USING btree (name_key, path);
CREATE INDEX org_alias_by_org ON public.org_alias USING btree (org) WHERE (org IS NOT NULL);
CREATE INDEX org_alias_by_path ON public.org_alias USING btree (path);
CREATE INDEX org_by_origin ON public.org USING btree (origin) WHERE (origin IS NOT NULL);
CREATE INDEX org_by_parent ON public.org USING btree (parent);
CREATE UNIQUE INDEX org_by_parent_and_name ON public.org USING btree (COALESCE(parent, (0)::bigint), name_key) WHERE (until IS NULL);
CREATE INDEX org_by_successor ON public.org USING btree (successor) WHERE (successor IS NOT NULL);
CREATE INDEX org_name_by_fold ON public.org_name USING btree (name_fold, org);
CREATE INDEX record_by_document ON public.record USING btree (document) WHERE (document IS NOT NULL);
CREATE INDEX record_by_file ON public.record USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX record_by_org ON public.record USING btree (org, kind, day) WHERE (org IS NOT NULL);
CREATE INDEX record_proof_by_record ON public.record_proof USING btree (record);
CREATE UNIQUE INDEX reminder_once ON public.reminder USING btree (assignment, kind, step, address);
CREATE INDEX response_by_document ON public.response USING btree (document, assignment);
CREATE INDEX saved_filter_by_account ON public.saved_filter USING btree (account, id);
CREATE INDEX saved_filter_by_org ON public.saved_filter USING btree (org, shared);
CREATE INDEX session_by_account ON public.session USING btree (account, id);
CREATE INDEX session_by_seen ON public.session USING btree (seen);
CREATE INDEX sign_in_failure_by_last ON public.sign_in_failure USING btree (last);
CREATE INDEX snapshot_by_sha256 ON public.snapshot USING btree (sha256);
CREATE INDEX task_by_asker ON public.task USING btree (asker, id);
CREATE INDEX task_by_document ON public.task USING btree (document, span_from, id);
CREATE INDEX task_by_duty ON public.task USING btree (duty, period) WHERE (duty IS NOT NULL);
CREATE INDEX task_by_status ON public.task USING btree (document, status);
CREATE INDEX task_computed ON public.task USING btree (due, id) WHERE ((due_by_hand = 0) AND (deadline_kind = ANY (ARRAY['relative'::text, 'immediate'::text])) AND (status <> 'rejected'::text));
CREATE INDEX task_proposed ON public.task USING btree (document) WHERE (status = 'proposed'::text);
CREATE INDEX task_serving ON public.task USING btree (serves) WHERE (serves IS NOT NULL);
CREATE TRIGGER journal_never_changes BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.journal_refuse();
CREATE TRIGGER journal_never_forgets BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.answer_link
    ADD CONSTRAINT answer_link_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.arrival
    ADD CONSTRAINT arrival_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_first_task_fkey FOREIGN KEY (first_task) REFERENCES public.task(id);
ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_last_task_fkey FOREIGN KEY (last_task) REFERENCES public.task(id);
ALTER TABLE ONLY public.book_entry
    ADD CONSTRAINT book_entry_book_fkey FOREIGN KEY (book) REFERENCES public.book(id);
ALTER TABLE ONLY public.book_entry
    ADD CONSTRAINT book_entry_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.citation
    ADD CONSTRAINT citation_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document_access
    ADD CONSTRAINT document_access_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document_search
    ADD CONSTRAINT document_search_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.file(sha256);
ALTER TABLE ONLY public.document_text
    ADD CONSTRAINT document_text_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail_try
    ADD CONSTRAINT mail_try_mail_fkey FOREIGN KEY (mail) REFERENCES public.mail(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_record_fkey FOREIGN KEY (record) REFERENCES public.record(id);
ALTER TABLE ONLY public.no_task
    ADD CONSTRAINT no_task_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.org_alias
    ADD CONSTRAINT org_alias_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.org_contact
    ADD CONSTRAINT org_contact_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_origin_fkey FOREIGN KEY (origin) REFERENCES public.org(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_parent_fkey FOREIGN KEY (parent) REFERENCES public.org(id) DEFERRABLE;
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_successor_fkey FOREIGN KEY (successor) REFERENCES public.org(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_record_fkey FOREIGN KEY (record) REFERENCES public.record(id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.file(sha256);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_mail_fkey FOREIGN KEY (mail) REFERENCES public.mail(id);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.saved_filter
    ADD CONSTRAINT saved_filter_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.file(sha256);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
