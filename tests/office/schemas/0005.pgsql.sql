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
CREATE FUNCTION public.document_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM document$$;
CREATE FUNCTION public.journal_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION public.org_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM org$$;
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
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'leader'::text, 'clerk'::text, 'officer'::text, 'inspector'::text, 'unit'::text])))
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
    WHEN (deadline_kind = ANY (ARRAY['none'::text, 'recurring'::text])) THEN 'continuous'::text
    WHEN (due IS NULL) THEN 'undated'::text
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
    created bigint NOT NULL
);
CREATE TABLE public.org_name (
    org bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    name_fold text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.recovery_code (
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.sign_in_failure (
    login text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    last bigint NOT NULL
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
INSERT INTO public.account VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$dYqTBVhNfd7J62NBvO/X6A$qG/WHimBYMCNbmxRc+1IOQ0SOy7WTpCd0ZQROAkrAOI', 1795266483);
INSERT INTO public.account VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$KzcBImfkoOv/EzECjOuoJg$pyRFO/LBahOXM1nX4Q0zHxn27QHHNZsP1e+aqrNM/dU', 1795266483);
INSERT INTO public.api_token VALUES (1, 1, '7730a5163a8dd18e9522d12cfa56afacc9281b651d667622e91647d6eb59fbfb', 'một cửa', 'read', 1795266484, 1797858484);
INSERT INTO public.assignment VALUES (3, 5, 1, NULL, '', '', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, '', NULL, 1795266484, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'date', '2021-02-20', '2021-02-20', 'assigned', '', NULL, '', NULL, 1795266484, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (5, 4, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795266484, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, 'không cần nữa', NULL, 1795266484, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '', '2021-02-18', 1795266484, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.citation VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.document VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795266484, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (2, '751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', '1.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795266484, 'dondoc', DEFAULT);
INSERT INTO public.document_access VALUES ('/', 1, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO public.document_access VALUES ('/', 2, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO public.document_access VALUES ('/1/2/', 1, 'assigned');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'assigned');
INSERT INTO public.document_search VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':65,98 ''02'':167 ''04'':97 ''05'':63 ''1'':3A,52,142 ''2'':169 ''20'':166 ''2021'':23A,67,87,99,129,168 ''45'':93 ''b'':195 ''ban'':9A,73,101,107,173,212 ''bao'':2A,69,187 ''bi'':216 ''bo'':120 ''c'':196 ''cac'':27A,47,117,154 ''che'':156 ''chi'':118 ''chuong'':124 ''co'':28A,48 ''cong'':16A,56,80,126 ''cua'':8A,72,100 ''da'':121,157 ''dang'':12A,24A,44,55,76,104,119,143,161,176,197,207 ''de'':170 ''diem'':116 ''dinh'':91,134 ''doc'':182 ''doi'':180 ''don'':181 ''duk'':5A,54,95 ''dung'':123,130,147,149,201 ''giam'':20A,84 ''gian'':132,140 ''gui'':159 ''h'':203 ''ha'':34A,35A,43,60 ''han'':155 ''hien'':89,185 ''hoach'':151 ''i'':114 ''ii'':135 ''ke'':150 ''ket'':6A,70,110 ''khac'':152 ''khoi'':14A,26A,46,78,106,163,178,209 ''kiem'':18A,82,174 ''lam'':36A,61 ''luan'':7A,71,111 ''luu'':204 ''m'':211 ''nam'':22A,59,66,86,128 ''nay'':188 ''neu'':158 ''ngay'':62,96,165 ''nghi'':171 ''nhan'':190 ''nhiem'':136 ''nhu'':112 ''noi'':189 ''pho'':215 ''phong'':206 ''phuc'':153 ''qd'':94 ''quan'':29A,49 ''quy'':133 ''quyet'':90 ''san'':57 ''sat'':21A,85 ''sau'':113 ''so'':51,92,145,199 ''son'':33A,39A,42,220 ''t'':202,210 ''tac'':17A,81,127 ''tb'':4A,53 ''thang'':64 ''theo'':179 ''thoi'':131,139 ''thong'':1A,68,186 ''thu'':217 ''thuc'':88,184 ''thuong'':10A,74,102,108,191,213 ''tinh'':30A,31A,40,50,193 ''toi'':141 ''tra'':19A,83,175 ''tran'':37A,218 ''trinh'':125 ''trong'':138 ''truc'':192 ''truoc'':164 ''uu'':115 ''uy'':13A,25A,32A,41,45,77,105,144,162,172,177,194,198,208 ''van'':38A,205,219 ''ve'':15A,79,160 ''viec'':183 ''viet'':58 ''vu'':11A,75,103,109,137,214 ''xay'':122,146,148,200');
INSERT INTO public.document_search VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':51,84 ''02'':153 ''04'':83 ''05'':49 ''1'':128 ''2'':38,155 ''20'':152 ''2021'':53,73,85,115,154 ''45'':79 ''99'':3A ''b'':181 ''ban'':59,87,93,159,198 ''bao'':2A,55,173 ''bi'':202 ''bo'':106 ''c'':182 ''cac'':13A,33,103,140 ''che'':142 ''chi'':104 ''chinh'':133,187 ''chuong'':110 ''co'':14A,34 ''cong'':42,66,112 ''cua'':58,86 ''da'':107,143 ''dang'':10A,30,41,62,90,105,129,147,162,183,193 ''de'':156 ''diem'':102 ''dinh'':77,120 ''doc'':168 ''doi'':166 ''don'':167 ''duk'':5A,40,81 ''dung'':109,116,135 ''giam'':70 ''gian'':118,126 ''gui'':145 ''h'':189 ''ha'':20A,21A,29,46 ''han'':141 ''hien'':75,171 ''hoach'':137 ''i'':100 ''ii'':121 ''ke'':136 ''ket'':56,96 ''khac'':138 ''khoi'':12A,32,64,92,149,164,195 ''kiem'':68,160 ''lam'':22A,47 ''luan'':57,97 ''luu'':190 ''m'':197 ''nam'':45,52,72,114 ''nay'':174 ''neu'':144 ''ngay'':48,82,151 ''nghi'':157 ''nhan'':176 ''nhiem'':122 ''nhu'':98 ''noi'':175 ''pho'':201 ''phong'':192 ''phuc'':139 ''qd'':80 ''quan'':15A,35 ''quy'':119 ''quyet'':76 ''ra'':8A ''san'':43 ''sat'':71 ''sau'':99 ''so'':37,78,131,185 ''soat'':9A ''son'':19A,25A,28,206 ''t'':188,196 ''tac'':67,113 ''tai'':132,186 ''tb'':4A,39 ''thang'':50 ''theo'':165 ''thoi'':117,125 ''thong'':1A,54,172 ''thu'':203 ''thuc'':74,170 ''thuong'':60,88,94,177,199 ''tinh'':16A,17A,26,36,179 ''toi'':127 ''tra'':69,161 ''tran'':23A,204 ''trinh'':111 ''trong'':124 ''truc'':178 ''truoc'':150 ''uu'':101 ''uy'':11A,18A,27,31,63,91,130,148,158,163,180,184,194 ''van'':24A,191,205 ''ve'':6A,65,146 ''viec'':7A,169 ''viet'':44 ''vu'':61,89,95,123,200 ''xay'':108,134');
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

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO public.dondoc_store VALUES (1, 1685024356, 5);
INSERT INTO public.file VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.journal VALUES (1, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795266483,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', '183a87d51442bce83b581e884ef3abf668e83040db9e7612e2b73917df51cd14');
INSERT INTO public.journal VALUES (2, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795266483,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', '183a87d51442bce83b581e884ef3abf668e83040db9e7612e2b73917df51cd14', 'e7abfdfc6707c98245d44db2904dc3582470f592359e7cfee7760dacd7bc4352');
INSERT INTO public.journal VALUES (3, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795266483,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', 'e7abfdfc6707c98245d44db2904dc3582470f592359e7cfee7760dacd7bc4352', '18795820a578c5f5950b732f1b669dd2767bd4ceff2d4c4936a70d56f672df9e');
INSERT INTO public.journal VALUES (4, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795266483,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', '18795820a578c5f5950b732f1b669dd2767bd4ceff2d4c4936a70d56f672df9e', '9e2eacd947fa84ca353bb5cec958778ee3a96ec46328465cbfca0334362b11b7');
INSERT INTO public.journal VALUES (5, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795266483,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', '9e2eacd947fa84ca353bb5cec958778ee3a96ec46328465cbfca0334362b11b7', '2a28ed19084d46bf7571a727a77f78629aa55a78288a66f64d5fe33806e6e04c');
INSERT INTO public.journal VALUES (6, 1795266483, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795266483,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '2a28ed19084d46bf7571a727a77f78629aa55a78288a66f64d5fe33806e6e04c', '64236c4771c9c0ec13f43feaa9f082a21836b4cd9ae28998edc8749ba305929a');
INSERT INTO public.journal VALUES (7, 1795266483, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795266483,"login":"vanthu","name":"vanthu","org":null,"password":"d9b8025dfc67858fc64918c88a156bf23b39db1e759c218992ca73b85c3f88c5","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '64236c4771c9c0ec13f43feaa9f082a21836b4cd9ae28998edc8749ba305929a', '1321a6d693f7d5064c43d36cb57f79bc9353873936813dd4bc2ec7af54fbc4f3');
INSERT INTO public.journal VALUES (8, 1795266483, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795266483,"login":"lanhdao","name":"lanhdao","org":null,"password":"f35a4180dfea71541bfbf178c6c663555a7375e2bc76cff98d7b99010eccfaaf","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '1321a6d693f7d5064c43d36cb57f79bc9353873936813dd4bc2ec7af54fbc4f3', '52249a06e4a27f4711ddcd3a158283906e7a051c54681e073e12bfa09e76a70d');
INSERT INTO public.journal VALUES (9, 1795266484, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795266484,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '52249a06e4a27f4711ddcd3a158283906e7a051c54681e073e12bfa09e76a70d', '5bee5a5d753a3ecedf7c758eb1597ddafab69dd51ae2ca587d11b76be8736f4f');
INSERT INTO public.journal VALUES (10, 1795266484, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795266484,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","type":"Thông báo","whole_paragraphs":0}', '5bee5a5d753a3ecedf7c758eb1597ddafab69dd51ae2ca587d11b76be8736f4f', '08e6929b67a4ff198423d1d6eafb89ac19a92701a5650d8c6d698b8976dc8b61');
INSERT INTO public.journal VALUES (11, 1795266484, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795266484,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', '08e6929b67a4ff198423d1d6eafb89ac19a92701a5650d8c6d698b8976dc8b61', '07fdd49d7d87abd49f57c8f7c150fa24b40f1e2034fd5af53ca7e8e74187024c');
INSERT INTO public.journal VALUES (12, 1795266484, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795266484,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":1}', '07fdd49d7d87abd49f57c8f7c150fa24b40f1e2034fd5af53ca7e8e74187024c', '8b48a7b64e3ac871c569222b76838081d318716e4dca3fe1d5e41e8bd4983b4c');
INSERT INTO public.journal VALUES (13, 1795266484, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795266484,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":1}', '8b48a7b64e3ac871c569222b76838081d318716e4dca3fe1d5e41e8bd4983b4c', 'c172631f1aff8a9cbd23134473a9db68abdeb981396bc2aec4ad24a54a8d56f6');
INSERT INTO public.journal VALUES (14, 1795266484, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795266484,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', 'c172631f1aff8a9cbd23134473a9db68abdeb981396bc2aec4ad24a54a8d56f6', 'd9d48122feda77447823eaac78f22feaf55c9fbee8385f326be0722854f9b03e');
INSERT INTO public.journal VALUES (15, 1795266484, 1, 'Văn thư', 'cli', 'task.add', 'task', 5, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795266484,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', 'd9d48122feda77447823eaac78f22feaf55c9fbee8385f326be0722854f9b03e', '21e654df1af6770786c5d93367f20dd3d6693ede91a9383a0437dc33d3f48459');
INSERT INTO public.journal VALUES (16, 1795266484, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795266484,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":5}', '21e654df1af6770786c5d93367f20dd3d6693ede91a9383a0437dc33d3f48459', 'a16497f8c0eef0a194b8243764f53a590f0395ffb66547516b14f8e00bd54dee');
INSERT INTO public.journal VALUES (17, 1795266484, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795266484,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'a16497f8c0eef0a194b8243764f53a590f0395ffb66547516b14f8e00bd54dee', '1eb6eb18e3f302860c09ec77c77c9584ad4f7f0c5f502194e77b0f9a49127355');
INSERT INTO public.journal VALUES (18, 1795266484, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795266484,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":3}', '1eb6eb18e3f302860c09ec77c77c9584ad4f7f0c5f502194e77b0f9a49127355', '717e1ff4cc197adf4275c48aecc1c896d12b334750582c99b183bb716b6b0af1');
INSERT INTO public.journal VALUES (19, 1795266484, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795266484,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '717e1ff4cc197adf4275c48aecc1c896d12b334750582c99b183bb716b6b0af1', '4678d77c725e1cdd480108150a6e400037b1aa71d6ff58dba71ab4db1cbff4da');
INSERT INTO public.journal VALUES (20, 1795266484, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795266484,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":4}', '4678d77c725e1cdd480108150a6e400037b1aa71d6ff58dba71ab4db1cbff4da', 'a523f82711e1a25c96df8f510853ce9e945f043557441b5317862afcc80557de');
INSERT INTO public.journal VALUES (21, 1795266484, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'a523f82711e1a25c96df8f510853ce9e945f043557441b5317862afcc80557de', '792b3c04c37da69c8d3e23a757153054d060b8b29d4a69afabf90dd74d6897b7');
INSERT INTO public.journal VALUES (22, 1795266484, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '792b3c04c37da69c8d3e23a757153054d060b8b29d4a69afabf90dd74d6897b7', 'ad0ec1d60971d5ac325f252683a462f9b4d21af8b629ff0d5e562e5f222c91d1');
INSERT INTO public.journal VALUES (23, 1795266484, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["0d729ece871845783f40cdee950edfda77f01649cdd760362e6ad6a5aa7f9e16","19a1dad3d04900fc04bd90bed8e50a4011d2b15c01e89114e2a5334811c7de76","296287881608d8845381cf73a3a36b0b25a598d310e553d744ece790f5f1ce27","3ee8fa6bff20ea7d036025face417b78ead24068d91f6e066932a91f7b813669","4d53d002d58b5e3cf96328b73554f2576a41180697bdf139399b13d8e6ebcbdd","91348d3482995801f3521c9dec921d7c47a403724916e6c72ebc2d82c92c037d","9b42d6df0070676cc88163fdbedc35749da1b0d4644afb5e5c225e535a263ddf","9dd15a26c7db3abc8d26ace03021de4268f426bd8c7c9bf412f26bd53a75e321","bc1756f27371ab071c94c3b68dcaa0f44412345ff4ef292e53068596dc28b77c","ebce3eeed2c89ebbcd9c4829065cc0242f23cb6d298d7f2b764afbf6277ee0db"],"second_factor":{"account":1,"created":1795266484,"secret":"5ce122e6a3a451d44337efd8e052b8e7a5c29997c1302bcea99a1469ceb551b4"}}', 'ad0ec1d60971d5ac325f252683a462f9b4d21af8b629ff0d5e562e5f222c91d1', '9d46e701d7552bb11fd599f620948f5d4006a372909692ff4ae18f2aa3b990d4');
INSERT INTO public.journal VALUES (24, 1795266484, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795266484,"expires":1797858484,"hash":"7730a5163a8dd18e9522d12cfa56afacc9281b651d667622e91647d6eb59fbfb","id":1,"name":"một cửa","scopes":"read"}]}', '9d46e701d7552bb11fd599f620948f5d4006a372909692ff4ae18f2aa3b990d4', '2f08c036ae42fd57dcc70f8232f293c0b7740b6101db89c12e1ea23ffdc9aac7');
INSERT INTO public.journal VALUES (25, 1795266484, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '2f08c036ae42fd57dcc70f8232f293c0b7740b6101db89c12e1ea23ffdc9aac7', '0ed8881ffe7c05c26cd25e936c95d88ac42e6e27933f1f4f3605458b2c341c18');
INSERT INTO public.journal VALUES (26, 1795266484, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '0ed8881ffe7c05c26cd25e936c95d88ac42e6e27933f1f4f3605458b2c341c18', 'b986b31f667306cb2e35e962dd2ea4881365854e07737ae60cadf4da59abcc0f');
INSERT INTO public.journal VALUES (27, 1795266484, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', 'b986b31f667306cb2e35e962dd2ea4881365854e07737ae60cadf4da59abcc0f', '5f1c2710d4c0c2abe852ed3cf3b919a2fcbb440191318822894b61da547c8ad0');
INSERT INTO public.journal VALUES (28, 1795266484, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '5f1c2710d4c0c2abe852ed3cf3b919a2fcbb440191318822894b61da547c8ad0', 'f9d36ef06d26b80f76d1cae1aeac9ca19455055663fc46a47befd2899432074e');
INSERT INTO public.journal_head VALUES (1, 28, 'f9d36ef06d26b80f76d1cae1aeac9ca19455055663fc46a47befd2899432074e');
INSERT INTO public.once VALUES ('7e179cf29a55531a2a12c0342337b956ab98cf0b01faa432b87bf66af2f4e491', 1795266483, '');
INSERT INTO public.once VALUES ('5c2d88cfb87112fb494301e5aeb608fb718f55205f1bced5d680c8a299a630b1', 1795266483, '');
INSERT INTO public.once VALUES ('d248aada94f6123fc89efec2bd6577d21bd82464b35c6b4eab26634f46fdf1fa', 1795266483, '');
INSERT INTO public.org VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795266483);
INSERT INTO public.org VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795266483);
INSERT INTO public.org VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795266483);
INSERT INTO public.org VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795266483);
INSERT INTO public.org VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795266483);
INSERT INTO public.org VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795266483);
INSERT INTO public.org_name VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO public.org_name VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO public.org_name VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO public.org_name VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO public.org_name VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO public.recovery_code VALUES (1, '19a1dad3d04900fc04bd90bed8e50a4011d2b15c01e89114e2a5334811c7de76');
INSERT INTO public.recovery_code VALUES (1, '0d729ece871845783f40cdee950edfda77f01649cdd760362e6ad6a5aa7f9e16');
INSERT INTO public.recovery_code VALUES (1, '9b42d6df0070676cc88163fdbedc35749da1b0d4644afb5e5c225e535a263ddf');
INSERT INTO public.recovery_code VALUES (1, '3ee8fa6bff20ea7d036025face417b78ead24068d91f6e066932a91f7b813669');
INSERT INTO public.recovery_code VALUES (1, '4d53d002d58b5e3cf96328b73554f2576a41180697bdf139399b13d8e6ebcbdd');
INSERT INTO public.recovery_code VALUES (1, '9dd15a26c7db3abc8d26ace03021de4268f426bd8c7c9bf412f26bd53a75e321');
INSERT INTO public.recovery_code VALUES (1, 'bc1756f27371ab071c94c3b68dcaa0f44412345ff4ef292e53068596dc28b77c');
INSERT INTO public.recovery_code VALUES (1, '296287881608d8845381cf73a3a36b0b25a598d310e553d744ece790f5f1ce27');
INSERT INTO public.recovery_code VALUES (1, 'ebce3eeed2c89ebbcd9c4829065cc0242f23cb6d298d7f2b764afbf6277ee0db');
INSERT INTO public.recovery_code VALUES (1, '91348d3482995801f3521c9dec921d7c47a403724916e6c72ebc2d82c92c037d');
INSERT INTO public.second_factor VALUES (1, '\x74c32b90f24556f7e2f252bce5b6e07efe934634', 1795266484);
INSERT INTO public.second_factor_used VALUES (1, 59842216);
INSERT INTO public.task VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795266484, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795266484, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (5, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795266484, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795266484, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (4, 2, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795266484, '', '/', NULL, '', NULL, '');
INSERT INTO public.task_assignee VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO public.task_assignee VALUES (4, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 1, 'Chi bộ Lưu trữ');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.once
    ADD CONSTRAINT once_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_pkey PRIMARY KEY (org, name_key);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_path_key UNIQUE (path);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account, hash);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_pkey PRIMARY KEY (task, seq);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
CREATE INDEX account_by_org ON public.account USING btree (org);
CREATE INDEX api_token_by_account ON public.api_token USING btree (account, id);
CREATE INDEX assignment_by_document ON public.assignment USING btree (document, due_sort, id);
CREATE INDEX assignment_by_due ON public.assignment USING btree (due_sort, id);
CREATE INDEX assignment_by_open ON public.assignment USING btree (open, due_sort, id);
CREATE INDEX assignment_by_org ON public.assignment USING btree (org, due_sort, id);
CREATE UNIQUE INDEX assignment_by_task_and_name ON public.assignment USING btree (task, assignee_key) WHERE (org IS NULL);
CREATE UNIQUE INDEX assignment_by_task_and_org ON public.assignment USING btree (task, org);
CREATE INDEX assignment_by_track ON public.assignment USING btree (track, due_sort, id);
CREATE INDEX citation_by_number ON public.citation USING btree (number_key, symbol_key);
CREATE INDEX document_access_by_document ON public.document_access USING btree (document, why, path);
CREATE INDEX document_access_by_why ON public.document_access USING btree (why, path, document);
CREATE INDEX document_by_issued ON public.document USING btree (issued_sort, id);
CREATE INDEX document_by_number ON public.document USING btree (number_key, symbol_key);
CREATE INDEX document_by_type ON public.document USING btree (type, issued_sort, id);
CREATE INDEX document_search_by_words ON public.document_search USING gin (words) WITH (fastupdate=off);
CREATE INDEX invitation_by_account ON public.invitation USING btree (account);
CREATE INDEX invitation_by_expires ON public.invitation USING btree (expires);
CREATE INDEX journal_by_subject ON public.journal USING btree (subject, subject_id, id);
CREATE INDEX once_by_at ON public.once USING btree (at);
CREATE INDEX org_by_parent ON public.org USING btree (parent);
CREATE UNIQUE INDEX org_by_parent_and_name ON public.org USING btree (COALESCE(parent, (0)::bigint), name_key);
CREATE INDEX org_name_by_fold ON public.org_name USING btree (name_fold, org);
CREATE INDEX session_by_account ON public.session USING btree (account, id);
CREATE INDEX session_by_seen ON public.session USING btree (seen);
CREATE INDEX sign_in_failure_by_last ON public.sign_in_failure USING btree (last);
CREATE INDEX task_by_asker ON public.task USING btree (asker, id);
CREATE INDEX task_by_document ON public.task USING btree (document, span_from, id);
CREATE INDEX task_by_duty ON public.task USING btree (duty, period) WHERE (duty IS NOT NULL);
CREATE INDEX task_by_status ON public.task USING btree (document, status);
CREATE INDEX task_proposed ON public.task USING btree (document) WHERE (status = 'proposed'::text);
CREATE INDEX task_serving ON public.task USING btree (serves) WHERE (serves IS NOT NULL);
CREATE TRIGGER journal_never_changes BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.journal_refuse();
CREATE TRIGGER journal_never_forgets BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
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
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_parent_fkey FOREIGN KEY (parent) REFERENCES public.org(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
